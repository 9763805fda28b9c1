import { expect, it } from "vitest";
import { pickRules } from "@/server/style-rules";
import { listStyleRules } from "./list-style-rules";

const CSS = `@charset "utf-8";:root{--ink:#000}
.a .b>.c:hover,.d::before{top:0}
:is(.x,.y) .e{left:0}
.f:not(.g,:is(.h)){left:1px}
@media (min-width:40rem){.a{top:1px}@container (width>3rem){.z{top:2px}}}
@font-face{font-family:N;src:url(n.woff2)}
table.i{width:1.5rem}`;
const pick = (...classes: string[]): string =>
  pickRules(listStyleRules(CSS), new Set(classes)).replaceAll("\n", "");

it("keeps what needs no class", () => {
  expect(pick()).toBe(
    `@charset "utf-8";:root{--ink:#000}@font-face{font-family:N;src:url(n.woff2)}`,
  );
});

it.each([
  [["a", "b", "c"], ".a .b>.c:hover,.d::before{top:0}"],
  [["d"], ".a .b>.c:hover,.d::before{top:0}"],
  [["e"], ":is(.x,.y) .e{left:0}"],
  [["f", "g"], ".f:not(.g,:is(.h)){left:1px}"],
  [["a"], "@media (min-width:40rem){.a{top:1px}}"],
  [["z"], "@media (min-width:40rem){@container (width>3rem){.z{top:2px}}}"],
  [["i"], "table.i{width:1.5rem}"],
])("with the classes %j keeps %s", (classes, rule) => {
  expect(pick(...classes)).toContain(rule);
});

it("leaves out what needs a class that does not occur", () => {
  expect(pick("a", "b", "x", "g", "h")).not.toMatch(/\.c|\.d|\.e\b|\.f|\.z|\.i/);
});
