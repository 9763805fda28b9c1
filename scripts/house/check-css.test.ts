import { describe, expect, it } from "vitest";
import { checkCss, checkLists } from "./check-css";

describe("physical directions in style sheets", () => {
  it.each([
    "margin-left: 1rem",
    "padding-right: 1rem",
    "border-left-width: 1px",
    "border-top-left-radius: 2px",
    "left: 0",
    "text-align: right",
    "float: left",
    "margin: 0 1rem 0 2rem",
    "inset: 0 auto 0 calc(1rem + 2px)",
  ])("finds %s", (declaration) => {
    expect(checkCss("a.css", `.a { color: red; ${declaration}; }`)).toHaveLength(1);
    expect(checkCss("a.css", `@media print {\n.a{${declaration}}\n}`)).toMatchObject([{ line: 2 }]);
  });

  it.each([
    "margin-inline-start: 1rem",
    "inset-inline-start: 0",
    "text-align: start",
    "margin: 0 1rem 0 1rem",
    "padding: 0 calc(1rem + 2px)",
    "--left: 1px",
    "transition: inset-inline-start 1s",
  ])("accepts %s", (declaration) => {
    expect(checkCss("a.css", `.a { ${declaration}; }`)).toEqual([]);
  });

  it("leaves comments and selectors alone", () => {
    expect(checkCss("a.css", `/* .a { left: 0; } */ a:left, .left:hover { top: 0; }`)).toEqual([]);
  });
});

it("finds a rule that was put into the middle of a list of selectors", () => {
  const parted = "p,\nul,\n/* Quotes. */\nq {\n  quotes: none;\n}\n\nol {\n  margin: 0;\n}\n";
  expect(checkLists("a.css", parted)).toMatchObject([{ line: 2 }]);
  expect(checkLists("a.css", "/* Quotes. */\np,\nul {\n  margin: 0;\n}\n")).toEqual([]);
});
