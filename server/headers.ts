import type { ServerResponse } from "node:http";
import { isEmbedPath } from "@/lib/config/paths";
import { splitLocale } from "@/lib/i18n/localize-path";
import { ATTACHMENTS, IMPORTS } from "./address-kind";

/**
 * The policy of an answer whose inline scripts are those of `sources` (`'sha256-…'`); others do not
 * run. Charts to be embedded stand in frames of any site, and no other page does. See docs/adr/0002
 * and 0018.
 */
export function formatPolicy(sources: readonly string[], path: string): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...sources].join(" "),
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${isEmbed(path) ? "*" : "'none'"}`,
  ].join("; ");
}

function isEmbed(path: string): boolean {
  return isEmbedPath(splitLocale(path).path);
}

/** The policy of files that people sent here: nothing in them runs, whatever opens them. */
const POLICY_OF_FILES = "default-src 'none'; sandbox; frame-ancestors 'none'";

const HEADERS = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** Puts the headers on `response` that every answer carries. */
export function setCommonHeaders(
  response: ServerResponse,
  { path, requestId, publicUrl }: { path: string; requestId: string; publicUrl: string | null },
): void {
  const isFile = ATTACHMENTS.test(path) || IMPORTS.test(path);
  const policy = isFile ? POLICY_OF_FILES : formatPolicy([], path);
  response.setHeader("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (isEmbed(path)) response.removeHeader("X-Frame-Options");
  response.setHeader("X-Request-Id", requestId);
  if (publicUrl?.startsWith("https:")) {
    response.setHeader("Strict-Transport-Security", "max-age=31536000");
  }
}
