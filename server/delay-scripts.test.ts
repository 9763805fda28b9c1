import { expect, it } from "vitest";
import { delayScripts } from "./delay-scripts";

const NONCE = "5f0c2b7e9a3d48116c0d9f2e7b8a4c31";
const delay = (html: string): string => delayScripts(Buffer.from(html), NONCE).toString();
const file = (name: string, rest = ` async="" nonce="${NONCE}"`): string =>
  `<script src="/_next/static/chunks/${name}.js"${rest}></script>`;

it("takes the files of scripts out of the page, and loads each once from its end", () => {
  const page = `<head><link rel="preload" as="script" fetchPriority="low" nonce="${NONCE}" href="/_next/static/chunks/a.js"/>${file("a")}${file("b")}</head><body><p>بنغازي</p>${file("a")}</body>`;
  const delayed = delay(page);
  expect(delayed).not.toContain("<script src");
  expect(delayed.slice(0, delayed.indexOf("بنغازي"))).not.toContain("preload");
  expect(delayed.match(/<link rel="preload"/g)).toHaveLength(2);
  expect(delayed).toContain("<p>بنغازي</p>");
  expect(delayed).toMatch(
    new RegExp(
      `<script nonce="${NONCE}">.*\\(\\["/_next/static/chunks/a.js","/_next/static/chunks/b.js"\\]\\)</script></body>$`,
    ),
  );
});

it.each([
  ["without the nonce", file("a", ` async=""`)],
  ["with a guessed one", file("a", ` async="" nonce="${NONCE.replace("5", "6")}"`)],
  ["for old browsers", file("a", ` noModule="" nonce="${NONCE}"`)],
  [
    "of another place",
    `<script src="https://example.org/a.js" async="" nonce="${NONCE}"></script>`,
  ],
])("leaves a script %s where it is", (_, script) => {
  const page = `<body>${script}</body>`;
  expect(delay(page)).toBe(page);
});

it("loads nothing where the page does not end", () => {
  expect(delay(file("a"))).toBe(file("a"));
});
