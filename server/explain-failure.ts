import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestProgress } from "@/lib/log/request-stage";
import { formatErrorPage } from "./error-page";
import type { Replacement } from "./replace-failed-answer";

/** How the answer to a request came out. */
interface Outcome {
  status: number;
  progress: RequestProgress;
  /** Without its query. */
  path: string;
  requestId: string;
}

/**
 * What to answer in place of Next's word on a failure, which is a shell that scripts fill, or bare text;
 * null where `response` is no failure, or says enough. What was sent and could not be read is the
 * sender's mistake, which Next does not tell from ours.
 */
export function explainFailure(
  request: IncomingMessage,
  response: ServerResponse,
  { status, progress, path, requestId }: Outcome,
): Replacement | null {
  const refusal = refusalOf(request, response, status, progress);
  if (refusal !== null) {
    return wantsPage(request)
      ? asPage(refusal, formatErrorPage("unreadable", path, requestId))
      : { status: refusal, type: "text/plain", body: "What was sent could not be read.\n" };
  }
  if (status !== 500 || !wantsPage(request)) return null;
  return asPage(500, formatErrorPage("error", path, requestId));
}

/**
 * The status of a refusal where Next failed before anything of ours began, refused by itself, or asked
 * the page that an action is of and was refused there, which it answers with an empty object.
 */
function refusalOf(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  status: number,
  { stage }: RequestProgress,
): number | null {
  if (method !== "POST" || stage !== "handed_over") return null;
  if (status === 500) return 400;
  if (!("next-action" in headers)) return status === 400 || status === 409 ? status : null;
  const type = String(response.getHeader("content-type") ?? "");
  return status === 200 && type.startsWith("application/json") ? 400 : null;
}

function asPage(status: number, body: string): Replacement {
  return { status, type: "text/html", body };
}

/** A browser that opens an address; not one that asks for a part of a page or for data. */
function wantsPage({ method, headers }: IncomingMessage): boolean {
  const asksForPart = "rsc" in headers || "next-action" in headers;
  const accepts = headers.accept ?? "";
  return !asksForPart && /text\/html/i.test(accepts) && /^(?:GET|HEAD|POST)$/.test(method ?? "");
}
