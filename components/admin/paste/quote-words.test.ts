import { describe, expect, it } from "vitest";
import { quoteWords, tellDeciding } from "./quote-words";

const TEXT = "120 people (40 women) died: 12+ in\n the  north";
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

describe("tellDeciding", () => {
  it.each([
    [[], "nothing"],
    [[at("(")], "bracket"],
    [[at(":")], "sign"],
    [[at("+")], "sign"],
    [[at("died")], "words"],
    [[at("("), at("40")], "words"],
  ] as const)("%j: %s", (spans, deciding) => {
    expect(tellDeciding(TEXT, spans)).toBe(deciding);
  });
});

describe("quoteWords", () => {
  it("gives each of the words once and on one line", () => {
    const spans = [at("died"), at("in\n the  north"), at("died")];
    expect(quoteWords(TEXT, spans)).toBe("\u2068died\u2069 … \u2068in the north\u2069");
  });
});
