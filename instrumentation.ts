import type { Instrumentation } from "next";
import { createLogger } from "@/lib/log/logger";
import { requestStage } from "@/lib/log/request-stage";

const logger = createLogger();

/**
 * Writes why a page failed under the id that its reader was shown: the request's, or the digest,
 * which is all that reaches a page already open. API routes log their own. What was sent and could not
 * be read is no failure; server/ tells the sender.
 */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  if (context.routeType === "route") return;
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  const id = request.headers["x-request-id"];
  if (requestStage() === "handed_over") {
    logger.warn({ id, route: context.routePath, err: error }, "what was sent could not be read");
    return;
  }
  logger.error({ id, digest, route: context.routePath, err: error }, "page failed");
};
