import type { ServerResponse } from "node:http";

/** Headers that belong to the answer which is thrown away. */
const OF_THE_BODY = ["Content-Encoding", "ETag", "Link", "Transfer-Encoding", "Vary"];

/** What is answered in place of something else. */
export interface Replacement {
  status: number;
  type: string;
  body: string;
}

/**
 * Lets `response` answer with what `replace` makes where it is about to send a head with a status for
 * which there is something better to say; null leaves the answer as it is.
 */
export function replaceFailedAnswer(
  response: ServerResponse,
  replace: (status: number) => Replacement | null,
): void {
  const own = {
    writeHead: response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse,
    write: response.write.bind(response) as (...args: unknown[]) => boolean,
    end: response.end.bind(response) as (...args: unknown[]) => ServerResponse,
  };
  let body: Buffer | null = null;
  const sendHead = ({ status, type, body: text }: Replacement): ServerResponse => {
    body = Buffer.from(text);
    for (const name of OF_THE_BODY) response.removeHeader(name);
    return own.writeHead(status, {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Length": body.byteLength,
      "Cache-Control": "no-store",
    });
  };
  const writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    const replacement = body === null ? replace(status) : null;
    return replacement === null ? own.writeHead(status, ...rest) : sendHead(replacement);
  };
  /** Node writes a head that is still due from within, past {@link writeHead}. */
  const writeDueHead = (): void => {
    const replacement = response.headersSent ? null : replace(response.statusCode);
    if (replacement !== null) sendHead(replacement);
  };
  const write = (...args: unknown[]): boolean => {
    writeDueHead();
    if (body === null) return own.write(...args);
    const written = args.find(isFunction);
    if (written) process.nextTick(written);
    return true;
  };
  const end = (...args: unknown[]): ServerResponse => {
    writeDueHead();
    return body === null ? own.end(...args) : own.end(body, args.find(isFunction));
  };
  Object.assign(response, { writeHead, write, end });
}

function isFunction(value: unknown): value is () => void {
  return typeof value === "function";
}
