import { element, escapeText } from "@/lib/series/picture/svg-element";

/** Frames up to this wide get the narrow picture. */
const NARROW_FRAME = 560;

export type EmbedTheme = "auto" | "light" | "dark";

export interface EmbedPicture {
  href: string;
  width: number;
  height: number;
}

export interface EmbeddedChart {
  lang: string;
  dir: "ltr" | "rtl";
  theme: EmbedTheme;
  title: string;
  /** What the pictures show, in words. */
  description: string;
  pictures: Record<"light" | "dark", Record<"wide" | "narrow", EmbedPicture>>;
  /** The page that shows the same, and others beside it. */
  links: { href: string; text: string }[];
}

const STYLE = `:root{color-scheme:light dark;font:14px/1.5 "Noto Sans","Noto Sans Arabic",-apple-system,"Segoe UI",Roboto,sans-serif}
:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}
body{margin:0 auto;max-inline-size:960px;background:light-dark(#fff,#1d1b19);color:light-dark(#1c1a17,#ece8e0)}
h1{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
img{display:block;inline-size:100%;block-size:auto}
p{margin:0;padding:0 calc(100%/30) 16px;display:flex;flex-wrap:wrap;gap:4px 16px}
a{color:light-dark(#1b4f79,#93c1e6);padding-block:4px}
:focus-visible{outline:2px solid;outline-offset:2px}
@media(max-width:${NARROW_FRAME}px){main{max-inline-size:400px;margin-inline:auto}p{padding-inline:16px}}`;

/** A chart as a page of its own for frames of other sites: without scripts, and without the rest of the site. */
export function formatEmbed(chart: EmbeddedChart): string {
  const { title, links } = chart;
  return formatDocument(
    chart,
    element("h1", {}, escapeText(title)),
    formatPicture(chart),
    element(
      "p",
      {},
      links
        .map(({ href, text }) =>
          element("a", { href, target: "_blank", rel: "noopener" }, escapeText(text)),
        )
        .join(" "),
    ),
  );
}

/** What stands in a frame whose chart is not there. */
export function formatNoEmbed(
  page: Pick<EmbeddedChart, "lang" | "dir" | "title"> & { text: string },
): string {
  return formatDocument(
    { ...page, theme: "auto" },
    element("h1", {}, escapeText(page.title)),
    element("p", { style: "padding-block:16px" }, escapeText(page.text)),
  );
}

function formatDocument(
  { lang, dir, title, theme }: Pick<EmbeddedChart, "lang" | "dir" | "title" | "theme">,
  ...content: string[]
): string {
  const head = [
    `<meta charset="utf-8">`,
    element("title", {}, escapeText(title)),
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="robots" content="noindex">`,
    `<link rel="icon" href="/icon.svg">`,
    element("style", {}, STYLE),
  ];
  const html = element(
    "html",
    { lang, dir, "data-theme": theme },
    element("head", {}, ...head),
    element("body", {}, element("main", {}, ...content)),
  );
  return `<!doctype html>${html}`;
}

function formatPicture({ theme, pictures, description }: EmbeddedChart): string {
  const narrow = `(max-width: ${NARROW_FRAME}px)`;
  const dark = "(prefers-color-scheme: dark)";
  const own = pictures[theme === "dark" ? "dark" : "light"];
  const source = ({ href, width, height }: EmbedPicture, media: string): string =>
    element("source", { media, srcset: href, width, height });
  const { href: src, width, height } = own.wide;
  return element(
    "picture",
    {},
    ...(theme === "auto"
      ? [source(pictures.dark.narrow, `${narrow} and ${dark}`), source(pictures.dark.wide, dark)]
      : []),
    source(own.narrow, narrow),
    element("img", { src, width, height, alt: description }),
  );
}
