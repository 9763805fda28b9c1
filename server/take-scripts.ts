/** A page without its scripts, and what they were. */
export interface TakenScripts {
  html: string;
  /** The addresses of Next's files, each once. */
  files: string[];
  /** What Next wrote into the page for its scripts to start from; empty where nothing is to be taken. */
  waking: string;
}

const FILE = /<script src="(\/_next\/static\/[^"<>]+)"([^<>]*)><\/script>/g;
const PRELOAD = /<link rel="preload" as="script"[^<>]* href="([^"<>]+)"[^<>]*>/g;

/**
 * Takes Next's script files out of `html`, and the data for them where `takesData`. Only what carries
 * `nonce` is Next's: no text in a page can know what was drawn for this one request.
 */
export function takeScripts(
  html: string,
  nonce: string,
  { takesData }: { takesData: boolean },
): TakenScripts {
  const files = new Set<string>();
  const withoutFiles = html.replace(FILE, (tag, src: string, rest: string) => {
    const isOurs = rest.includes(` nonce="${nonce}"`) && / async\b/.test(rest);
    if (!isOurs) return tag;
    files.add(src);
    return "";
  });
  if (files.size === 0) return { html, files: [], waking: "" };
  const bare = withoutFiles.replace(PRELOAD, (tag, href: string) => (files.has(href) ? "" : tag));
  if (!takesData) return { html: bare, files: [...files], waking: "" };
  const data = new RegExp(`<script nonce="${nonce}">(\\(?self\\.__next_f[^]*?)</script>`, "g");
  const parts: string[] = [];
  const withoutData = bare.replace(data, (_, part: string) => {
    parts.push(part.replaceAll(nonce, ""));
    return "";
  });
  return { html: withoutData, files: [...files], waking: parts.join("\n") };
}
