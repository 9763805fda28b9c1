import "server-only";
import type { QueryProblem } from "@/lib/schema/query-problem";

const KINDS = {
  invalid_parameters: { status: 400, title: "Invalid parameters" },
  malformed_request: { status: 400, title: "Malformed request" },
  malformed_address: { status: 400, title: "Malformed address" },
  not_found: { status: 404, title: "Not found" },
  method_not_allowed: { status: 405, title: "Method not allowed" },
  not_acceptable: { status: 406, title: "Not acceptable" },
  request_timeout: { status: 408, title: "Request timeout" },
  too_large: { status: 413, title: "Too large" },
  length_required: { status: 411, title: "Length required" },
  range_not_satisfiable: { status: 416, title: "Range not satisfiable" },
  headers_too_large: { status: 431, title: "Headers too large" },
  too_many_requests: { status: 429, title: "Too many requests" },
  busy: { status: 503, title: "Busy" },
  internal: { status: 500, title: "Internal error" },
} as const;

export type ProblemKind = keyof typeof KINDS;

/** An answer that is not what was asked for; the only errors whose words reach a client. */
export class ApiError extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    readonly errors: QueryProblem[] = [],
  ) {
    super(detail);
    this.name = "ApiError";
  }

  get status(): number {
    return KINDS[this.kind].status;
  }
}

/** Problem details (RFC 9457) of an error as text. */
export function formatProblem(error: ApiError, requestId: string): string {
  const { status, title } = KINDS[error.kind];
  const type = `urn:as-reported:problem:${error.kind.replaceAll("_", "-")}`;
  const { detail, errors } = error;
  return JSON.stringify({ type, title, status, detail, requestId, errors });
}
