import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { matchesEntityTag } from "@/lib/http/entity-tag";
import { acceptedCoding } from "./accepted-coding";
import { holdAnswer } from "./hold-answer";
import type { KeptAnswer } from "./kept-answers";
import { packBody } from "./pack-body";

/** A larger answer passes as it comes. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

/** Files that stream, whole tables among them: not held back, and packed by what makes them. */
const STREAMS =
  /\.(?:csv|xlsx|zip)$|^\/api\/v1\/(?:crises|documents|events|figures|organisations|series)\.json$/;
const HELD_TYPES =
  /^(?:text\/(?:html|javascript)|image\/svg\+xml|application\/[\w.+-]*(?:json|xml))\b/i;

/** Kept by whoever likes, and asked for each time whether it still stands. */
const PUBLIC = "public, no-cache";
/** Of the scripts that wake pages. */
export const WAKING_TYPE = "text/javascript; charset=utf-8";

/** What belongs to one request or one way of sending it. */
const OF_ONE_ANSWER =
  /^(?:x-request-id|ratelimit|ratelimit-policy|date|connection|keep-alive|transfer-encoding|content-length|content-encoding)$/i;

/**
 * Lets `keep` have the answer that `response` is about to get, where it is one that may be given again,
 * and calls `leave` where it turns out not to be. The answer itself goes out packed, under a tag. To be
 * called before anything else reads the two. False where such an answer is not kept in any case.
 */
export function keepAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { keep, leave }: { keep: (answer: KeptAnswer) => void; leave: () => void },
): boolean {
  const isApi = path.startsWith("/api/");
  // The head of an API answer is made without its body, which HEAD then does not fill in.
  if (STREAMS.test(path) || (isApi && request.method === "HEAD")) return false;
  const coding = acceptedCoding(request);
  const held = request.headers["if-none-match"];
  // What is kept is whole and not packed.
  delete request.headers["accept-encoding"];
  if (!isApi) delete request.headers["if-none-match"];
  const finish = async (whole: Buffer): Promise<Buffer> => {
    response.removeHeader("Content-Length");
    if (!response.getHeader("ETag")) response.setHeader("ETag", tagOf(whole));
    if (!isApi) response.setHeader("Cache-Control", PUBLIC);
    if (!String(response.getHeader("Vary")).includes("Accept-Encoding")) {
      response.appendHeader("Vary", "Accept-Encoding");
    }
    const tag = String(response.getHeader("ETag"));
    keep({ headers: readHeaders(response), tag, body: whole, packed: {} });
    if (held !== undefined && matchesEntityTag(held, tag)) {
      response.statusCode = 304;
      return Buffer.alloc(0);
    }
    const { body, packed } = await packBody(whole, coding);
    if (packed !== null) response.setHeader("Content-Encoding", packed);
    response.setHeader("Content-Length", body.byteLength);
    return body;
  };
  holdAnswer(response, {
    holds: mayBeKept,
    maxBytes: MAX_ANSWER_BYTES,
    larger: "pass",
    passed: leave,
    finish,
  });
  return true;
}

/** A waking script as an answer that can be given, under the headers that its page has in `response`. */
export function describeScript(response: ServerResponse, script: Buffer): KeptAnswer {
  const tag = tagOf(script);
  const ofPage = /^(?:content-type|content-security-policy|cache-control|etag|link|vary)$/i;
  const headers = readHeaders(response).filter((_, i, all) => !ofPage.test(all[i - (i % 2)] ?? ""));
  const own = [
    ["Content-Type", WAKING_TYPE],
    ["Cache-Control", PUBLIC],
    ["Vary", "Accept-Encoding"],
    ["ETag", tag],
  ];
  return { headers: [...headers, ...own.flat()], tag, body: script, packed: {} };
}

function mayBeKept(response: ServerResponse): boolean {
  return (
    response.statusCode === 200 &&
    !response.hasHeader("Set-Cookie") &&
    !response.hasHeader("Content-Encoding") &&
    HELD_TYPES.test(String(response.getHeader("Content-Type") ?? ""))
  );
}

/** Weak, since it names what is packed in one way or another. */
function tagOf(body: Buffer): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

/** The headers of an answer that belong to its content, names and values in turn. */
export function readHeaders(response: ServerResponse): string[] {
  return Object.entries(response.getHeaders()).flatMap(([name, value]) => {
    if (value === undefined || OF_ONE_ANSWER.test(name)) return [];
    return (Array.isArray(value) ? value : [String(value)]).flatMap((one) => [name, one]);
  });
}
