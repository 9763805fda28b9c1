import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { formatPolicy } from "./headers";
import { holdPage } from "./hold-page";
import { sealScripts } from "./seal-scripts";

const pack = promisify(gzip);
const WORTH_PACKING_BYTES = 1024;

/**
 * Sends the page that `response` is about to get with a policy that lets only the scripts run which
 * Next wrote into it; see docs/adr/0002. Next finds a nonce for them in `request`, in the place where
 * it looks for one. Call it before Next gets the two.
 */
export function securePage(request: IncomingMessage, response: ServerResponse): void {
  // A nonce that the client chose would be known to whoever sent it there.
  delete request.headers["content-security-policy"];
  delete request.headers["content-security-policy-report-only"];
  if (!mayBePage(request)) return;
  const nonce = randomBytes(16).toString("hex");
  request.headers["content-security-policy"] = `script-src 'nonce-${nonce}'`;
  const packs = acceptsGzip(request);
  // Next would pack what is to be read here.
  delete request.headers["accept-encoding"];
  // The head of an answer to HEAD is that of the whole page; Node leaves out the body by itself.
  if (request.method === "HEAD") request.method = "GET";
  holdPage(response, async (page) => {
    const { html, sources } = sealScripts(page, nonce);
    const body = packs && html.byteLength > WORTH_PACKING_BYTES ? await pack(html) : html;
    response.setHeader("Content-Security-Policy", formatPolicy(sources));
    response.appendHeader("Vary", "Accept-Encoding");
    if (body !== html) response.setHeader("Content-Encoding", "gzip");
    response.setHeader("Content-Length", body.byteLength);
    response.removeHeader("ETag");
    return body;
  });
}

/** Not the API, Next's own files, or what scripts ask for: parts of pages, answers to actions. */
function mayBePage({ url = "/", headers }: IncomingMessage): boolean {
  return !/^\/(?:api|_next)\//.test(url) && !("rsc" in headers) && !("next-action" in headers);
}

function acceptsGzip({ headers }: IncomingMessage): boolean {
  const coding = (headers["accept-encoding"] ?? "")
    .toString()
    .split(",")
    .map((part) => part.trim().split(/\s*;\s*q=/i))
    .find(([name = ""]) => /^(?:gzip|\*)$/i.test(name));
  return coding !== undefined && Number(coding[1] ?? 1) > 0;
}
