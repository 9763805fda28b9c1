import { readFileSync } from "node:fs";
import { HOME_PATH } from "@/lib/config/paths";
import { languageOf } from "@/lib/i18n/language";
import { localizePath, splitLocale } from "@/lib/i18n/localize-path";
import { direction } from "@/lib/i18n/locales";

/** The site's own look, read at the start: later a build or a disk may be what fails. */
const LOOK = readFileSync("app/globals.css", "utf8");

const STYLES = `
.frame { inline-size: 100%; max-inline-size: var(--page); margin-inline: auto; padding: 0.5rem clamp(1rem, 4vw, 2.5rem); }
header { border-block-end: 1px solid var(--rule); }
header a { display: inline-flex; align-items: center; gap: 0.5rem; min-block-size: var(--target); font: 600 1.25rem var(--serif); color: var(--ink); text-decoration: none; }
svg { inline-size: 1.5rem; block-size: 1.5rem; fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linecap: square; }
circle { stroke: var(--casualties-mark); stroke-width: 2.2; }
main.frame { display: grid; justify-items: start; gap: 1.25rem; padding-block: clamp(2.5rem, 10vh, 6rem); }
main > * { max-inline-size: var(--measure); }
.text { font-size: var(--text-md); color: var(--ink-soft); }
.ways { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1.5rem; }
.ways a { display: inline-flex; align-items: center; min-block-size: var(--target); }
.ways a:first-child { padding-inline: 1rem; border-radius: var(--radius); background: var(--ink); color: var(--paper); font-weight: 600; text-decoration: none; }
.report { padding-block-start: 1.25rem; border-block-start: 1px solid var(--rule); font-size: var(--text-sm); color: var(--ink-soft); }
.report code { display: block; margin-block-start: 0.5rem; text-align: -webkit-match-parent; text-align: match-parent; color: var(--ink); overflow-wrap: anywhere; }
`;

const MARK = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2 21h6v-6h6V9"/><circle cx="18.5" cy="5.5" r="3.2"/></svg>`;

/** The page failed, or what was sent to it could not be read. */
export type PageFailure = "error" | "unreadable";

/**
 * The page that stands in for one that failed: whole by itself, since what failed may be anything.
 * `path` (without its query) gives the language; `requestId` is ours and finds the line of the log.
 */
export function formatErrorPage(failure: PageFailure, path: string, requestId: string): string {
  const { locale } = splitLocale(path);
  const { t } = languageOf(locale);
  const home = localizePath(HOME_PATH, locale);
  const retry = failure === "error" ? t("errors.retry") : t("errors.reopen");
  return `<!DOCTYPE html>
<html lang="${locale}" dir="${direction(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<title>${escape(t(`errors.${failure}Title`))} · ${escape(t("common.name"))}</title>
<style>${LOOK}${STYLES}</style>
</head>
<body>
<header><div class="frame"><a href="${home}">${MARK}<bdi lang="en">${escape(t("common.name"))}</bdi></a></div></header>
<main class="frame">
<h1>${escape(t(`errors.${failure}Title`))}</h1>
<p class="text">${escape(t(`errors.${failure}Text`))}</p>
<p class="ways"><a href="">${escape(retry)}</a> <a href="${home}">${escape(t("errors.toCrises"))}</a></p>
<p class="report">${escape(t("errors.report"))} <code dir="ltr">${escape(requestId)}</code></p>
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
