import type { ServerResponse } from "node:http";
import { API_PATH } from "@/lib/config/paths";
import { CORS } from "@/lib/http/cors";
import { ApiError, formatProblem, type ProblemKind } from "@/lib/http/problem";
import type { Verdict } from "./judge-request";
import type { Allowance } from "./limit-requests";

/** To whom, and what for, a refusal goes. */
interface Refused {
  path: string;
  requestId: string;
}

const KINDS: Partial<Record<number, ProblemKind>> = {
  400: "malformed_address",
  406: "not_acceptable",
  411: "length_required",
  413: "too_large",
};

/** Ends the connection too: what else comes on it may be a body that nobody reads. */
export function refuse(
  response: ServerResponse,
  { status, text }: Verdict,
  { path, requestId }: Refused,
): void {
  response.setHeader("Connection", "close");
  const kind = KINDS[status];
  if (kind !== undefined && isApi(path)) {
    sendProblem(response, new ApiError(kind, text), requestId);
    return;
  }
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(`${text}\n`);
}

export function refuseMethod(
  response: ServerResponse,
  methods: readonly string[],
  { path, requestId }: Refused,
): void {
  response.setHeader("Allow", methods.join(", "));
  if (isApi(path)) {
    const detail = `This address answers ${methods.join(", ")} only.`;
    sendProblem(response, new ApiError("method_not_allowed", detail), requestId);
    return;
  }
  response.writeHead(405, { "Cache-Control": "no-store" });
  response.end();
}

/** Tells a client that asked too often when it may go on. */
export function refuseForNow(
  response: ServerResponse,
  { seconds, headers }: Allowance,
  requestId: string,
): void {
  for (let i = 0; i < headers.length; i += 2) {
    response.setHeader(headers[i] ?? "", headers[i + 1] ?? "");
  }
  response.setHeader("Retry-After", seconds);
  const detail = `Your address has asked too often. Ask again in ${seconds} seconds; the RateLimit headers of each answer say how many requests are left.`;
  sendProblem(response, new ApiError("too_many_requests", detail), requestId);
}

function isApi(path: string): boolean {
  return path === API_PATH || path.startsWith(`${API_PATH}/`);
}

function sendProblem(response: ServerResponse, problem: ApiError, requestId: string): void {
  response.writeHead(problem.status, {
    ...CORS,
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
  });
  response.end(formatProblem(problem, requestId));
}
