import type { IncomingMessage, ServerResponse } from "node:http";

/** Headers that belong to the answer which is thrown away. */
const OF_THE_BODY = ["Content-Encoding", "ETag", "Link", "Transfer-Encoding", "Vary"];

/**
 * Lets `response` answer with the HTML of `makePage` where `request` wants a page and what answers
 * it fails: Next's own answer then is a shell that scripts fill, or bare text.
 */
export function replaceFailedPage(
  request: IncomingMessage,
  response: ServerResponse,
  makePage: () => string,
): void {
  if (!wantsPage(request)) return;
  const own = {
    writeHead: response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse,
    write: response.write.bind(response) as (...args: unknown[]) => boolean,
    end: response.end.bind(response) as (...args: unknown[]) => ServerResponse,
  };
  let page: Buffer | null = null;
  const writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    if (status !== 500 || page !== null) return own.writeHead(status, ...rest);
    page = Buffer.from(makePage());
    for (const name of OF_THE_BODY) response.removeHeader(name);
    return own.writeHead(status, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Length": page.byteLength,
      "Cache-Control": "no-store",
    });
  };
  /** Node writes a head that is still due from within, past {@link writeHead}. */
  const writeDueHead = (): void => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500);
  };
  const write = (...args: unknown[]): boolean => {
    writeDueHead();
    if (page === null) return own.write(...args);
    const written = args.find(isFunction);
    if (written) process.nextTick(written);
    return true;
  };
  const end = (...args: unknown[]): ServerResponse => {
    writeDueHead();
    return page === null ? own.end(...args) : own.end(page, args.find(isFunction));
  };
  Object.assign(response, { writeHead, write, end });
}

/** A browser that opens an address; not one that asks for a part of a page or for data. */
function wantsPage({ method, headers }: IncomingMessage): boolean {
  const asksForPart = "rsc" in headers || "next-action" in headers;
  const accepts = headers.accept ?? "";
  return !asksForPart && /text\/html/i.test(accepts) && /^(?:GET|HEAD|POST)$/.test(method ?? "");
}

function isFunction(value: unknown): value is () => void {
  return typeof value === "function";
}
