import "server-only";
import { createLogger } from "@/lib/log/logger";
import { driver } from "@/lib/store/connection";
import { readDataVersion } from "@/lib/store/data-version";
import { CORS } from "./cors";
import { makeEntityTag, matchesEntityTag } from "./entity-tag";
import { ApiError, formatProblem } from "./problem";
import { requestIdOf } from "./request-id";

/** What answers a question about published data. */
interface Answer {
  /** The question in its one spelling: with the data's version it identifies the answer. */
  question: string;
  contentType: string;
  /** Asked for only where the client does not hold the answer already. */
  body: (version: number) => Promise<Body>;
}

export interface Body {
  content: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  headers?: Record<string, string>;
}

/** Reads the request; throws {@link ApiError} where it cannot be answered. */
export type AnswerRequest<Params> = (request: {
  url: URL;
  query: URLSearchParams;
  params: Params;
  headers: Headers;
}) => Promise<Answer>;

type RouteHandler<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Promise<Response>;

interface ReadRoute<Params> {
  GET: RouteHandler<Params>;
  HEAD: RouteHandler<Params>;
  OPTIONS: RouteHandler<Params>;
  POST: RouteHandler<Params>;
  PUT: RouteHandler<Params>;
  PATCH: RouteHandler<Params>;
  DELETE: RouteHandler<Params>;
}

const METHODS = "GET, HEAD, OPTIONS";
const logger = createLogger();

/**
 * The methods of a route that anyone may read from any site: GET and HEAD by `answer`, revalidated
 * by entity tag; OPTIONS for browsers; anything else refused. Every answer names its request, and the
 * header by which answers differ, if any.
 */
export function defineReadRoute<Params = Record<string, never>>(
  answer: AnswerRequest<Params>,
  { vary = null }: { vary?: string | null } = {},
): ReadRoute<Params> {
  const read: RouteHandler<Params> = (request, context) =>
    guard(request, vary, async () => {
      const url = new URL(request.url);
      const query = url.searchParams;
      const { headers } = request;
      return represent(
        request,
        await answer({ url, query, params: await context.params, headers }),
      );
    });
  const refuse: RouteHandler<Params> = (request) =>
    guard(request, vary, async () => {
      throw new ApiError("method_not_allowed", `This address answers ${METHODS} only.`);
    });
  const preflight: RouteHandler<Params> = (request) =>
    guard(request, vary, async () => {
      const headers = {
        Allow: METHODS,
        "Access-Control-Allow-Methods": METHODS,
        "Access-Control-Allow-Headers": "If-None-Match",
        "Access-Control-Max-Age": "86400",
      };
      return new Response(null, { status: 204, headers });
    });
  const refused = { POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
  return { GET: read, HEAD: read, OPTIONS: preflight, ...refused };
}

async function represent(request: Request, answer: Answer): Promise<Response> {
  const version = readDataVersion(driver());
  const tag = makeEntityTag(version, answer.question);
  const headers = new Headers({ ETag: tag, "Cache-Control": "public, no-cache" });
  const held = request.headers.get("if-none-match");
  if (matchesEntityTag(held, tag)) return new Response(null, { status: 304, headers });
  const body = await answer.body(version);
  if (held?.trim() === "*") {
    await dropBody(body);
    return new Response(null, { status: 304, headers });
  }
  headers.set("Content-Type", answer.contentType);
  for (const [name, value] of Object.entries(body.headers ?? {})) headers.set(name, value);
  if (request.method !== "HEAD") return new Response(body.content, { headers });
  await dropBody(body);
  return new Response(null, { headers });
}

async function dropBody({ content }: Body): Promise<void> {
  if (content instanceof ReadableStream) await content.cancel();
}

async function guard(
  request: Request,
  vary: string | null,
  respond: () => Promise<Response>,
): Promise<Response> {
  const requestId = requestIdOf(request);
  const response = await respond().catch((error: unknown) => {
    const known =
      error instanceof ApiError ? error : new ApiError("internal", "The request failed.");
    if (known !== error) logger.error({ id: requestId, err: error }, "request failed");
    const headers = new Headers({
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
    });
    if (known.kind === "method_not_allowed") headers.set("Allow", METHODS);
    if (known.kind === "busy") headers.set("Retry-After", "5");
    const body = request.method === "HEAD" ? null : formatProblem(known, requestId);
    return new Response(body, { status: known.status, headers });
  });
  for (const [name, value] of Object.entries(CORS)) response.headers.set(name, value);
  if (vary !== null) response.headers.append("Vary", vary);
  response.headers.set("X-Request-Id", requestId);
  return response;
}
