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

/** A request as far as routes look at it; one of the web is such a request. */
export interface Asked {
  method: string;
  url: string;
  headers: Pick<Headers, "get">;
}

/** An answer before it is one of the web. */
export interface PlainAnswer {
  status: number;
  headers: Record<string, string>;
  body: Body["content"] | null;
}

/** Reads the request; throws {@link ApiError} where it cannot be answered. */
export type AnswerRequest<Params> = (request: {
  url: URL;
  query: URLSearchParams;
  params: Params;
  headers: Asked["headers"];
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
const FAILED =
  "The request failed, through no fault of yours. Ask again in a moment; if it goes on, tell those who run this site, with the request id.";
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
  const respond =
    (
      answerRequest: (request: Asked, params: Params) => Promise<PlainAnswer>,
    ): RouteHandler<Params> =>
    async (request, { params }) => {
      const { status, headers, body } = await guard(request, vary, async () =>
        answerRequest(request, await params),
      );
      return new Response(body, { status, headers });
    };
  const read = respond(async (request, params) => readAnswer(request, params, answer));
  const refuse = respond(async () => {
    throw new ApiError("method_not_allowed", `This address answers ${METHODS} only.`);
  });
  const preflight = respond(async () => {
    const headers = {
      Allow: METHODS,
      "Access-Control-Allow-Methods": METHODS,
      "Access-Control-Allow-Headers": "If-None-Match, If-Range, Range",
      "Access-Control-Max-Age": "86400",
    };
    return { status: 204, headers, body: null };
  });
  const refused = { POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
  return { GET: read, HEAD: read, OPTIONS: preflight, ...refused };
}

/** GET and HEAD of {@link defineReadRoute}, for who needs no answer of the web. */
export async function answerPlainly<Params>(
  request: Asked,
  params: Params,
  answer: AnswerRequest<Params>,
): Promise<PlainAnswer> {
  return guard(request, null, async () => readAnswer(request, params, answer));
}

async function readAnswer<Params>(
  request: Asked,
  params: Params,
  answer: AnswerRequest<Params>,
): Promise<PlainAnswer> {
  const url = new URL(request.url);
  const { headers } = request;
  return represent(request, await answer({ url, query: url.searchParams, params, headers }));
}

async function represent(request: Asked, answer: Answer): Promise<PlainAnswer> {
  const version = readDataVersion(driver());
  const tag = makeEntityTag(version, answer.question);
  const common = { ETag: tag, "Cache-Control": "public, no-cache" };
  const held = request.headers.get("if-none-match");
  if (matchesEntityTag(held, tag)) return { status: 304, headers: common, body: null };
  const body = await answer.body(version);
  if (held?.trim() === "*") {
    await dropBody(body);
    return { status: 304, headers: common, body: null };
  }
  const headers = { ...common, "Content-Type": answer.contentType, ...body.headers };
  if (request.method !== "HEAD") return { status: 200, headers, body: body.content };
  await dropBody(body);
  return { status: 200, headers, body: null };
}

async function dropBody({ content }: Body): Promise<void> {
  if (content instanceof ReadableStream) await content.cancel();
}

async function guard(
  request: Asked,
  vary: string | null,
  respond: () => Promise<PlainAnswer>,
): Promise<PlainAnswer> {
  const requestId = requestIdOf(request);
  const { status, headers, body } = await respond().catch((error: unknown): PlainAnswer => {
    const known = error instanceof ApiError ? error : new ApiError("internal", FAILED);
    if (known !== error) logger.error({ id: requestId, err: error }, "request failed");
    return {
      status: known.status,
      headers: {
        "Content-Type": "application/problem+json",
        "Cache-Control": "no-store",
        ...(known.kind === "method_not_allowed" ? { Allow: METHODS } : {}),
        ...(known.kind === "busy" ? { "Retry-After": "5" } : {}),
      },
      body: request.method === "HEAD" ? null : formatProblem(known, requestId),
    };
  });
  const varies = [headers["Vary"], vary].filter((name) => typeof name === "string").join(", ");
  return {
    status,
    headers: {
      ...headers,
      ...CORS,
      ...(varies === "" ? {} : { Vary: varies }),
      "X-Request-Id": requestId,
    },
    body,
  };
}
