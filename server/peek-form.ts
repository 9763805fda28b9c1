import type { IncomingMessage } from "node:http";

/**
 * Whether what `request` sends begins as a form or the arguments of an action do: Next answers
 * anything else with an error of its own. What was looked at is put back for Next.
 */
export async function beginsAsForm(request: IncomingMessage): Promise<boolean> {
  const start = expectedStart(
    request.headers["content-type"] ?? "",
    "next-action" in request.headers,
  );
  if (start === null) return false;
  if (start === "") return true;
  const seen = await peek(request, start.length);
  return seen.toString("latin1") === start;
}

/** What Node's parser of forms takes; browsers write longer ones than its least. */
const BOUNDARY = /^.{27,70}$/;

/** Null where the type alone is wrong. */
function expectedStart(type: string, isAction: boolean): string | null {
  if (/^multipart\/form-data\s*;/i.test(type)) {
    const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(type) ?? [];
    const boundary = quoted ?? plain;
    return boundary === undefined || !BOUNDARY.test(boundary) ? null : `--${boundary}`;
  }
  if (/^text\/plain\b/i.test(type)) return isAction ? "[" : "";
  return /^multipart\//i.test(type) ? null : "";
}

/** The first `length` bytes, or all where there are fewer. */
async function peek(request: IncomingMessage, length: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const look = (): void => {
      const seen = request.read(length) as Buffer | null;
      if (seen === null && !request.readableEnded && !request.destroyed) return;
      request.off("readable", look).off("end", look).off("close", look);
      if (seen !== null) request.unshift(seen);
      resolve(seen ?? Buffer.alloc(0));
    };
    request.on("readable", look).on("end", look).on("close", look);
  });
}
