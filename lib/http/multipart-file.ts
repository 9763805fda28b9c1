import "server-only";
import { Refusal } from "@/lib/domain/refusal";

/** Browsers write a few hundred bytes before a file. */
const MAX_HEAD_BYTES = 8 * 1024;

type Parts = AsyncIterator<Uint8Array, undefined>;

/** A file as a form sends it. */
interface SentFile {
  /** As it is called where it comes from; "" where nothing was chosen. */
  name: string;
  /** To be read once, to its end. */
  content: AsyncIterable<Uint8Array>;
}

/**
 * The file that is the first field of a form, without holding it: what comes after it is not looked at.
 * Throws Refusal for a body that is no form with a file, also where that shows only at its end.
 */
export async function openMultipartFile(request: Request): Promise<SentFile> {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(
      request.headers.get("content-type") ?? "",
    ) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) refuse();
  // The types of the browser lack what Node's streams have.
  const body = (request.body ?? []) as unknown as AsyncIterable<Uint8Array>;
  const parts: Parts = body[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  let end = -1;
  while ((end = held.indexOf("\r\n\r\n")) < 0) {
    const { done, value } = await parts.next();
    if (done || held.byteLength > MAX_HEAD_BYTES) refuse();
    held = Buffer.concat([held, value]);
  }
  const head = held.subarray(0, end).toString("utf8");
  const name = /;\s*filename="([^"]*)"/i.exec(head)?.[1];
  if (!head.startsWith(`--${boundary}\r\n`) || name === undefined) refuse();
  const rest = held.subarray(end + 4);
  return { name: unescapeName(name), content: readUntil(`\r\n--${boundary}`, rest, parts) };
}

/** What stands before `mark`, piece by piece. */
async function* readUntil(
  mark: string,
  first: Buffer,
  parts: Parts,
): AsyncGenerator<Uint8Array, void, void> {
  let held = first;
  for (;;) {
    const found = held.indexOf(mark);
    if (found >= 0) {
      if (found > 0) yield held.subarray(0, found);
      return;
    }
    // The end of what is held may be the beginning of the mark.
    const safe = Math.max(held.byteLength - mark.length + 1, 0);
    if (safe > 0) yield held.subarray(0, safe);
    const { done, value } = await parts.next();
    if (done) refuse();
    held = Buffer.concat([held.subarray(safe), value]);
  }
}

/** Browsers write these three signs of a name so that it does not end early. */
function unescapeName(name: string): string {
  return name.replace(/%(22|0D|0A)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function refuse(): never {
  throw new Refusal({ kind: "invalid", problems: [{ field: null, code: "malformed" }] });
}
