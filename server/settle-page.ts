import type { InlineStyles } from "./inline-styles";
import { writeLoader } from "./page-loader";
import { takeScripts } from "./take-scripts";

/** A page that is whole as it stands, and the script that wakes it, where that was taken out of it. */
export interface SettledPage {
  page: Buffer;
  waking: Buffer | null;
}

/**
 * Makes of a page as Next wrote it one that is read before anything runs: the rules of its style sheets
 * that it needs stand in it, and a small script loads Next's files later (`page-loader.ts`). What those
 * start from — the page once more, as data — is taken out where `version` says as of which version of the
 * data it can be asked for. Until that script has seen the page painted, it is marked `data-settling`:
 * parts marked `data-late` are laid out after that.
 */
export function settlePage(
  written: Buffer,
  nonce: string,
  { version, inlineStyles }: { version: number | null; inlineStyles: InlineStyles },
): SettledPage {
  // One character a byte: what is not touched stays as it was.
  const text = written.toString("latin1");
  const taken = takeScripts(text, nonce, { takesData: version !== null });
  const { html, sheets } = inlineStyles(taken.html);
  const end = html.lastIndexOf("</body>");
  if (end < 0 || taken.files.length === 0) return { page: written, waking: null };
  const isApart = taken.waking !== "";
  const loader = writeLoader({ version: isApart ? version : null, files: taken.files, sheets });
  const script = `<script nonce="${nonce}">${loader}</script>`;
  const page = (html.slice(0, end) + script + html.slice(end)).replace(
    /<html\b/,
    "$& data-settling",
  );
  return {
    page: Buffer.from(page, "latin1"),
    waking: isApart ? Buffer.from(taken.waking, "latin1") : null,
  };
}
