import { randomUUID } from "node:crypto";
import { maxHeaderSize, STATUS_CODES, type Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Logger } from "pino";
import { CORS } from "@/lib/http/cors";
import { ApiError, formatProblem } from "@/lib/http/problem";

/** Refuses in words what is no request that could be read, with an id that is in the log too. */
export function refuseUnreadable(server: Server, logger: Logger): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    // The client has gone, or an answer is on its way already.
    if (!socket.writable || error.code === "ECONNRESET" || isAnswering(socket)) {
      socket.destroy();
      return;
    }
    const problem = judge(error.code);
    const id = randomUUID();
    logger.info({ id, status: problem.status, reason: error.code }, "a request could not be read");
    const body = formatProblem(problem, id);
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ""}`,
      ...Object.entries({
        ...CORS,
        "Content-Type": "application/problem+json",
        "Content-Length": String(Buffer.byteLength(body)),
        "Cache-Control": "no-store",
        "X-Request-Id": id,
        Connection: "close",
      }).map(([name, value]) => `${name}: ${value}`),
    ];
    socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  });
}

function judge(code: string | undefined): ApiError {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return new ApiError(
        "headers_too_large",
        `The address and the headers together may have ${maxHeaderSize} bytes. Name fewer values in the address, or ask in several requests.`,
      );
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new ApiError(
        "request_timeout",
        "The request did not come whole in time. Send it again at once.",
      );
    default:
      return new ApiError(
        "malformed_request",
        "What was sent is no HTTP/1.1 request. Spaces and letters outside ASCII are percent-encoded in an address.",
      );
  }
}

/** Whether bytes of an answer have left on this connection. */
function isAnswering(socket: Duplex): boolean {
  const { _httpMessage: answer } = socket as Duplex & { _httpMessage?: { headersSent: boolean } };
  return answer?.headersSent === true;
}
