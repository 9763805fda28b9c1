import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** Pages are tens to hundreds of kilobytes; a larger one would be a fault. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;

/**
 * Collects what is written to `response` where it is an HTML page, and once it is whole sends what
 * `finish` makes of it. A head with another status drops what was collected before it: what answers
 * failed half-way. Everything else passes as it comes.
 */
export function holdPage(
  response: ServerResponse,
  finish: (page: Buffer) => Promise<Buffer>,
): void {
  const own = {
    writeHead: response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse,
    write: response.write.bind(response) as (...args: unknown[]) => boolean,
    end: response.end.bind(response) as (...args: unknown[]) => ServerResponse,
    flushHeaders: response.flushHeaders.bind(response),
  };
  let state: "undecided" | "held" | "ended" | "passing" = "undecided";
  let held: Buffer[] = [];
  let bytes = 0;

  /** Whether the answer passes; known when its head is. */
  const passes = (): boolean => {
    if (state === "undecided") {
      state = isPage(response) ? "held" : "passing";
      // A browser would take it for the policy of the page that it holds.
      if (response.statusCode === 304) response.removeHeader("Content-Security-Policy");
    }
    return state === "passing";
  };
  const hold = ([chunk, encoding]: unknown[]): void => {
    if (state !== "held" || (typeof chunk !== "string" && !(chunk instanceof Uint8Array))) return;
    const piece =
      typeof chunk === "string"
        ? Buffer.from(chunk, encoding as BufferEncoding)
        : Buffer.from(chunk);
    bytes += piece.byteLength;
    if (bytes > MAX_PAGE_BYTES) response.destroy(new Error("the page has no end"));
    else held.push(piece);
  };

  const writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    if (state === "passing") return own.writeHead(status, ...rest);
    if (state === "ended") return response;
    if (status !== response.statusCode) [held, bytes] = [[], 0];
    response.statusCode = status;
    const headers = rest.find((part) => typeof part === "object" && part !== null);
    for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders)) {
      if (value !== undefined) response.setHeader(name, value);
    }
    return passes() ? own.writeHead(status) : response;
  };
  const write = (...args: unknown[]): boolean => {
    if (passes()) return own.write(...args);
    hold(args);
    const written = args.find(isFunction);
    if (written) process.nextTick(written);
    return true;
  };
  const end = (...args: unknown[]): ServerResponse => {
    if (passes()) return own.end(...args);
    if (state === "ended") return response;
    hold(args);
    state = "ended";
    finish(Buffer.concat(held)).then(
      (body) => {
        state = "passing";
        own.end(body, args.find(isFunction));
      },
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
    return response;
  };
  const flushHeaders = (): void => {
    if (passes()) own.flushHeaders();
  };
  Object.assign(response, { writeHead, write, end, flushHeaders });
}

function isPage(response: ServerResponse): boolean {
  const type = String(response.getHeader("content-type") ?? "");
  return response.statusCode !== 304 && /^text\/html\b/i.test(type);
}

function isFunction(value: unknown): value is () => void {
  return typeof value === "function";
}
