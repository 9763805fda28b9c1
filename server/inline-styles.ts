import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pickRules, type StyleRule } from "./style-rules";

const SHEET = /<link rel="stylesheet" href="(\/_next\/static\/[^"<>]+\.css)"[^<>]*>/g;
const CLASSES = / class="([^"<>]*)"/g;

/** A page that needs no style sheet to be painted, and the sheets of which it brings its own rules. */
export interface StyledPage {
  html: string;
  sheets: string[];
}

/** Puts into a page those rules of its style sheets that style it; `html` has one character a byte. */
export type InlineStyles = (html: string) => StyledPage;

/**
 * Knows the style sheets as the build in the folder `dist` listed them (`scripts/list-style-rules.ts`),
 * read at the first page; a page with another sheet, or of a build without that list, stays as it is.
 */
export function makeInlineStyles(dist: string): InlineStyles {
  let known: Readonly<Record<string, readonly StyleRule[]>> | null = null;
  return (html) => {
    known ??= readRules(dist);
    const sheets = [...html.matchAll(SHEET)].map(([, href = ""]) => href);
    if (sheets.length === 0 || sheets.some((href) => known?.[href] === undefined))
      return { html, sheets: [] };
    const classes = new Set<string>();
    for (const [, names = ""] of html.matchAll(CLASSES))
      for (const name of names.split(" ")) classes.add(name);
    const text = sheets.map((href) => pickRules(known?.[href] ?? [], classes)).join("");
    let isFirst = true;
    const styled = html.replace(SHEET, () => {
      const style = isFirst ? `<style>${toBytes(text)}</style>` : "";
      isFirst = false;
      return style;
    });
    return { html: styled, sheets };
  };
}

/** Quotes and signs that rules write are several bytes each. */
function toBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}

function readRules(dist: string): Record<string, StyleRule[]> {
  try {
    return JSON.parse(readFileSync(join(dist, "style-rules.json"), "utf8")) as Record<
      string,
      StyleRule[]
    >;
  } catch {
    return {};
  }
}
