import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedCoding } from "./accepted-coding";
import { addressKind } from "./address-kind";
import { formatPolicy } from "./headers";
import { holdAnswer } from "./hold-answer";
import type { InlineStyles } from "./inline-styles";
import { WAKING_TYPE } from "./keep-answer";
import { packBody } from "./pack-body";
import { sealScripts } from "./seal-scripts";
import { settlePage } from "./settle-page";

/** Pages are tens to hundreds of kilobytes; a larger one would be a fault. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;

/** What is to become of a page. */
export interface PageWanted {
  inlineStyles: InlineStyles;
  /** The version of the data of a page that is kept, with its waking script; null for one that is not. */
  made: { version: number; keepWaking: (script: Buffer) => void } | null;
  /** Whether the waking script is asked for in place of the page. */
  wakes: boolean;
}

/**
 * Sends the page that `response` is about to get with a policy that lets only the scripts run which
 * Next wrote into it; see docs/adr/0002. Next finds a nonce for them in `request`, in the place where
 * it looks for one. A public page is settled first, `settle-page.ts`. Call it before Next gets the two.
 */
export function securePage(
  request: IncomingMessage,
  response: ServerResponse,
  { inlineStyles, made, wakes }: PageWanted,
): void {
  // A nonce that the client chose would be known to whoever sent it there.
  delete request.headers["content-security-policy"];
  delete request.headers["content-security-policy-report-only"];
  if (!mayBePage(request)) return;
  const path = (request.url ?? "/").replace(/[?#].*$/s, "");
  const nonce = randomBytes(16).toString("hex");
  request.headers["content-security-policy"] = `script-src 'nonce-${nonce}'`;
  const coding = acceptedCoding(request);
  // Next would pack what is to be read here.
  delete request.headers["accept-encoding"];
  // The head of an answer to HEAD is that of the whole page; Node leaves out the body by itself.
  if (request.method === "HEAD") request.method = "GET";
  const send = async (whole: Buffer): Promise<Buffer> => {
    const { body, packed } = await packBody(whole, coding);
    if (!String(response.getHeader("Vary")).includes("Accept-Encoding")) {
      response.appendHeader("Vary", "Accept-Encoding");
    }
    if (packed) response.setHeader("Content-Encoding", packed);
    response.setHeader("Content-Length", body.byteLength);
    response.removeHeader("ETag");
    return body;
  };
  const finish = async (written: Buffer): Promise<Buffer> => {
    if (addressKind(path) !== "public") return sendSealed(written);
    // Only what answers well can be asked for again, for its script.
    const version = response.statusCode === 200 ? (made?.version ?? null) : null;
    const { page, waking } = settlePage(written, nonce, { version, inlineStyles });
    if (!wakes) {
      if (waking !== null) made?.keepWaking(waking);
      return sendSealed(page);
    }
    response.setHeader("Content-Type", WAKING_TYPE);
    if (waking !== null) return send(waking);
    response.statusCode = 204;
    response.setHeader("Cache-Control", "no-store");
    return Buffer.alloc(0);
  };
  const sendSealed = async (page: Buffer): Promise<Buffer> => {
    const { html, sources } = sealScripts(page, nonce);
    response.setHeader("Content-Security-Policy", formatPolicy(sources, path));
    return send(html);
  };
  holdAnswer(response, { holds: isPage, maxBytes: MAX_PAGE_BYTES, larger: "cut", finish });
}

function isPage(response: ServerResponse): boolean {
  if (response.statusCode === 304) {
    // A browser would take it for the policy of the page that it holds.
    response.removeHeader("Content-Security-Policy");
    return false;
  }
  return /^text\/html\b/i.test(String(response.getHeader("content-type") ?? ""));
}

/** Not the API, Next's own files, or what scripts ask for: parts of pages, answers to actions. */
function mayBePage({ url = "/", headers }: IncomingMessage): boolean {
  return !/^\/(?:api|_next)\//.test(url) && !("rsc" in headers) && !("next-action" in headers);
}
