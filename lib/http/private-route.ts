import "server-only";
import { Refusal, type RefusalReason } from "@/lib/domain/refusal";
import { createLogger } from "@/lib/log/logger";
import { requestIdOf } from "./request-id";

type RouteHandler<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Promise<Response>;

const logger = createLogger();

const ANSWERS: Record<RefusalReason["kind"], { status: number; title: string }> = {
  signed_out: { status: 401, title: "Nobody is signed in" },
  forbidden: { status: 403, title: "Not allowed" },
  not_found: { status: 404, title: "Not found" },
  invalid: { status: 400, title: "Not valid" },
  conflict: { status: 409, title: "Somebody saved since" },
  not_own_approval: { status: 403, title: "Not one's own" },
  busy: { status: 503, title: "Busy writing" },
  too_many_attempts: { status: 429, title: "Too many attempts" },
};

/** Problems that have a status of their own. */
const STATUS_OF_PROBLEM: Record<string, number> = {
  file_too_large: 413,
  file_type: 415,
  content_type: 415,
};

/**
 * A method of a route for people who are signed in. What a use case refuses is answered as problem
 * details with the reason; nothing of it is kept by browsers.
 */
export function definePrivateMethod<Params>(
  answer: (request: Request, params: Params) => Promise<Response>,
): RouteHandler<Params> {
  return async (request, { params }) => {
    const requestId = requestIdOf(request);
    const response = await answer(request, await params).catch((error: unknown) => {
      if (error instanceof Refusal) return explain(error.reason, requestId);
      logger.error({ id: requestId, err: error }, "request failed");
      return problem({ status: 500, title: "Internal error" }, { requestId });
    });
    response.headers.set("Cache-Control", "private, no-store");
    return response;
  };
}

function explain(reason: RefusalReason, requestId: string): Response {
  const { status, title } = ANSWERS[reason.kind];
  const [first] = reason.kind === "invalid" ? reason.problems : [];
  return problem(
    { status: STATUS_OF_PROBLEM[first?.code ?? ""] ?? status, title },
    { requestId, reason },
  );
}

function problem(
  { status, title }: { status: number; title: string },
  more: { requestId: string; reason?: RefusalReason },
): Response {
  const type = `urn:as-reported:problem:${(more.reason?.kind ?? "internal").replaceAll("_", "-")}`;
  const headers = { "Content-Type": "application/problem+json" };
  return new Response(JSON.stringify({ type, title, status, ...more }), { status, headers });
}
