import { expect, it } from "vitest";
import { takeScripts } from "./take-scripts";

const NONCE = "5f0c2b7e9a3d48116c0d9f2e7b8a4c31";
const file = (name: string, rest = ` async="" nonce="${NONCE}"`): string =>
  `<script src="/_next/static/chunks/${name}.js"${rest}></script>`;
const DATA = [
  `(self.__next_f=self.__next_f||[]).push([0])`,
  `self.__next_f.push([1,"0:\\"${NONCE}\\""])`,
];
const data = DATA.map((part) => `<script nonce="${NONCE}">${part}</script>`).join("");
const takesData = { takesData: true };

it("takes the files of scripts out of the page, each once, and what is fetched ahead for them", () => {
  const preload = `<link rel="preload" as="script" fetchPriority="low" nonce="${NONCE}" href="/_next/static/chunks/a.js"/>`;
  const page = `<head>${preload}${file("a")}${file("b")}</head><p>text</p>${file("a")}`;
  expect(takeScripts(page, NONCE, takesData)).toEqual({
    html: "<head></head><p>text</p>",
    files: ["/_next/static/chunks/a.js", "/_next/static/chunks/b.js"],
    waking: "",
  });
});

it("takes what they start from, without the nonce, and leaves other scripts", () => {
  const other = `<script nonce="${NONCE}">other()</script><script>self.__next_f.push(evil)</script>`;
  const taken = takeScripts(`${file("a")}${data}${other}`, NONCE, takesData);
  expect(taken.html).toBe(other);
  expect(taken.waking).toBe(DATA.join("\n").replaceAll(NONCE, ""));
});

it("leaves that where it is not to be asked for apart", () => {
  const taken = takeScripts(`${file("a")}${data}`, NONCE, { takesData: false });
  expect(taken).toMatchObject({ html: data, waking: "" });
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
  const page = `<body>${script}${data}</body>`;
  expect(takeScripts(page, NONCE, takesData)).toEqual({ html: page, files: [], waking: "" });
});
