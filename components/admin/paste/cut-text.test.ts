import { describe, expect, it } from "vitest";
import { emptyRow } from "@/lib/domain/entry-rows";
import type { SuggestedFigure } from "@/lib/domain/pasted-report";
import { cutText } from "./cut-text";

function figure(
  text: string,
  key: string,
  parts: { number: string; span: string; origin?: string },
) {
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    row: emptyRow(key),
    number: at(parts.number),
    span: at(parts.span),
    words: parts.origin === undefined ? {} : { origin: [at(parts.origin)] },
    unknownOrigin: null,
  } satisfies SuggestedFigure;
}

const TEXT = "WHO: more than 400 killed,\n\nand 20 of the 400\nhurt.";
const FIGURES = [
  figure(TEXT, "1", { number: "more than 400", span: "more than 400 killed", origin: "WHO" }),
  figure(TEXT, "2", { number: "20", span: "20 of the 400\nhurt" }),
];

describe("cutText", () => {
  const lines = cutText(TEXT, FIGURES);
  const pieces = lines.flatMap(({ runs }) => runs.flatMap((run) => run.pieces));

  it("loses nothing of the text", () => {
    const joined = lines.map(({ runs }) =>
      runs.flatMap((run) => run.pieces.map((piece) => piece.text)).join(""),
    );
    expect(joined.join("\n")).toBe(TEXT);
  });

  it("marks numbers once, with what states them around", () => {
    const numbers = lines.flatMap(({ runs }) => runs.filter((run) => run.numbers.length > 0));
    expect(numbers.map(({ numbers: keys }) => keys)).toEqual([["1"], ["2"]]);
    expect(pieces.filter((piece) => piece.figures.includes("1")).map(({ text }) => text)).toEqual([
      "more than 400",
      " killed",
    ]);
  });

  it("knows the words that decided a field", () => {
    expect(pieces.find(({ fields }) => fields.includes("1.origin"))?.text).toBe("WHO");
  });

  it("carries a figure over the end of a line", () => {
    expect(pieces.filter((piece) => piece.figures.includes("2")).map(({ text }) => text)).toEqual([
      "20",
      " of the 400",
      "hurt",
    ]);
    expect(lines[3]?.figures).toEqual(["2"]);
  });

  it("gives two figures with one number one mark", () => {
    const both = [
      figure(TEXT, "1", { number: "400", span: "400 killed" }),
      figure(TEXT, "2", { number: "400", span: "more than 400" }),
    ];
    const runs = cutText(TEXT, both)[0]?.runs.filter((run) => run.numbers.length > 0);
    expect(runs?.map(({ numbers }) => numbers)).toEqual([["1", "2"]]);
  });
});
