import { createHash } from "node:crypto";

/** A page whose scripts are known. */
export interface SealedPage {
  html: Buffer;
  /** Sources for the policy: the hash of each inline script that may run. */
  sources: string[];
}

/**
 * Finds the inline scripts in `html` that carry `nonce` — those that Next wrote: no text in a page
 * can know what was drawn for this one request — and takes the nonce out of the page, which then
 * can be kept and sent again together with its policy.
 */
export function sealScripts(html: Buffer, nonce: string): SealedPage {
  // One character a byte: what is hashed is what is sent.
  const text = html.toString("latin1");
  const sources = new Set<string>();
  // An attribute that swallowed the tag of another script would bring a "<".
  const script = new RegExp(`<script([^<>]*) nonce="${nonce}"([^<>]*)>([^]*?)</script>`, "g");
  for (const [, before = "", after = "", written = ""] of text.matchAll(script)) {
    if (/\ssrc=/.test(before + after)) continue;
    const content = Buffer.from(written.replaceAll(nonce, ""), "latin1");
    sources.add(`'sha256-${createHash("sha256").update(content).digest("base64")}'`);
  }
  const sealed = text.replaceAll(` nonce="${nonce}"`, "").replaceAll(nonce, "");
  return { html: Buffer.from(sealed, "latin1"), sources: [...sources] };
}
