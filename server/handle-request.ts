import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { HEALTH_PATH } from "@/lib/config/paths";
import { checkHealth } from "@/lib/work/check-health";
import { addressKind, allowedMethods } from "./address-kind";
import { formatErrorPage } from "./error-page";
import { setCommonHeaders } from "./headers";
import { replaceFailedPage } from "./replace-failed-page";
import { securePage } from "./secure-page";

/** What answers everything that the process does not answer itself. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The process around `handle`: an id for each request, which `handle` finds as the request's own
 * X-Request-Id, the common headers, the health check, a page in place of one that failed, and one log
 * line an answer.
 */
export function handleRequest(
  handle: Handler,
  { logger, publicUrl }: { logger: Logger; publicUrl: string | null },
): RequestListener {
  const answerByHandler: Handler = (request, response) => {
    securePage(request, response);
    return handle(request, response);
  };
  return (request, response) => {
    const { method = "" } = request;
    const started = performance.now();
    const requestId = randomUUID();
    // The query stays out of the log: readers' searches are theirs.
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    request.headers["x-request-id"] = requestId;
    setCommonHeaders(response, { requestId, publicUrl });
    response.on("close", () => {
      const level = path.startsWith("/_next/static/") ? "debug" : "info";
      logger[level]({
        id: requestId,
        method,
        path,
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        ...(response.writableFinished ? {} : { aborted: true }),
      });
    });
    const kind = addressKind(path);
    if (kind !== "api") {
      replaceFailedPage(request, response, () => formatErrorPage(path, requestId));
    }
    const methods = allowedMethods(kind);
    const answer = methods.includes(method)
      ? path === HEALTH_PATH
        ? answerHealth(response)
        : answerByHandler(request, response)
      : refuseMethod(response, methods);
    answer.catch((error: unknown) => {
      logger.error({ id: requestId, err: error }, "request failed");
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function answerHealth(response: ServerResponse): Promise<void> {
  const well = await checkHealth();
  response.writeHead(well ? 200 : 503, {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
  });
  response.end(JSON.stringify({ status: well ? "ok" : "unavailable" }));
}

async function refuseMethod(response: ServerResponse, methods: readonly string[]): Promise<void> {
  response.writeHead(405, { Allow: methods.join(", "), "Cache-Control": "no-store" });
  response.end();
}
