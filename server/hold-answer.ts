import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** Which answers are held, and what becomes of them. */
interface Hold {
  /** Asked once, when the head is known. */
  holds: (response: ServerResponse) => boolean;
  maxBytes: number;
  /** What becomes of a larger one: it is cut off, or passes from there on as it comes. */
  larger: "cut" | "pass";
  /** Told where an answer passes. */
  passed?: () => void;
  /** Makes of the whole body what is sent. */
  finish: (body: Buffer) => Promise<Buffer>;
}

/**
 * Collects what is written to `response` where it is to be held, and once it is whole sends what
 * `finish` makes of it. A head with another status drops what was collected before it: what answers
 * failed half-way. Everything else passes as it comes.
 */
export function holdAnswer(
  response: ServerResponse,
  { holds, maxBytes, larger, passed, finish }: Hold,
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
      state = holds(response) ? "held" : "passing";
      if (state === "passing") passed?.();
    }
    return state === "passing";
  };
  const hold = ([chunk, encoding]: unknown[], isLast: boolean): void => {
    if (state !== "held" || (typeof chunk !== "string" && !(chunk instanceof Uint8Array))) return;
    const piece = toPiece(chunk, encoding, isLast);
    bytes += piece.byteLength;
    held.push(piece);
    if (bytes <= maxBytes) return;
    if (larger === "cut") response.destroy(new Error("the answer has no end"));
    else letPass();
  };
  const letPass = (): void => {
    state = "passing";
    for (const piece of held) own.write(piece);
    held = [];
    passed?.();
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
    hold(args, false);
    const written = args.find(isFunction);
    if (written) process.nextTick(written);
    return true;
  };
  const end = (...args: unknown[]): ServerResponse => {
    if (passes()) return own.end(...args);
    if (state === "ended") return response;
    hold(args, true);
    // It may have been too large in the end.
    if (passes()) return own.end(args.find(isFunction));
    state = "ended";
    finish(held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held)).then(
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

/** Who is told that a chunk was written may use its memory again; the last one is left to the answer. */
function toPiece(chunk: string | Uint8Array, encoding: unknown, isLast: boolean): Buffer {
  if (typeof chunk === "string") return Buffer.from(chunk, encoding as BufferEncoding);
  return isLast
    ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    : Buffer.from(chunk);
}

function isFunction(value: unknown): value is () => void {
  return typeof value === "function";
}
