import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeInlineStyles } from "./inline-styles";
import { settlePage } from "./settle-page";

const NONCE = "5f0c2b7e9a3d48116c0d9f2e7b8a4c31";
const FILE = "/_next/static/chunks/a.js";
const SHEET = "/_next/static/chunks/a.css";
const DATA = `self.__next_f.push([1,"بنغازي"])`;
const page = (sheet = SHEET): string =>
  `<html lang="ar"><head><link rel="stylesheet" href="${sheet}" data-precedence="next"/>` +
  `<script src="${FILE}" async="" nonce="${NONCE}"></script></head>` +
  `<body><p class="used">بنغازي</p><script nonce="${NONCE}">${DATA}</script></body>`;

const dist = mkdtempSync(join(tmpdir(), "as-reported-styles-"));
const rule = (name: string) => ({ text: `.${name}{content:"« −"}`, needs: [[name]] });
writeFileSync(
  join(dist, "style-rules.json"),
  JSON.stringify({ [SHEET]: [rule("used"), rule("unused")] }),
);
const inlineStyles = makeInlineStyles(dist);

function settle(html: string, version: number | null): { page: string; waking: string | null } {
  const settled = settlePage(Buffer.from(html), NONCE, { version, inlineStyles });
  return { page: settled.page.toString(), waking: settled.waking?.toString() ?? null };
}

it("makes a page that needs no other file, with the address of what wakes it", () => {
  const settled = settle(page(), 7);
  expect(settled.page).toMatch(
    /^<html data-settling lang="ar"><head><style>\.used\{content:"« −"\}<\/style><\/head><body><p class="used">بنغازي<\/p><script nonce/,
  );
  expect(settled.page).toContain(`)(7,["${FILE}"],["${SHEET}"])</script></body>`);
  expect(settled.waking).toBe(DATA);
});

it("leaves what wakes it in a page that cannot be asked for again", () => {
  const settled = settle(page(), null);
  expect(settled.page).toContain(DATA);
  expect(settled.page).toContain(`)(null,["${FILE}"],["${SHEET}"])</script></body>`);
  expect(settled.waking).toBeNull();
});

it("leaves a style sheet that the build did not list, and asks for none later", () => {
  const settled = settle(page("/_next/static/chunks/b.css"), 7);
  expect(settled.page).toContain(`<link rel="stylesheet" href="/_next/static/chunks/b.css"`);
  expect(settled.page).toContain(`)(7,["${FILE}"],[])</script></body>`);
});

it.each([
  ["that does not end", page().replace("</body>", "")],
  ["without scripts", "<body><p>text</p></body>"],
])("leaves a page %s as it is", (_, html) => {
  expect(settle(html, 7)).toEqual({ page: html, waking: null });
});
