import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { extractFigures } from "./extract-figures";
import type { Slot, Span, Suggestion } from "./figure";
import { PhraseBook } from "./lexicon/phrase-book";

const WORDS =
  `people killed injured were have been 12 4,500 1.2 million two dozen at least more than and or , .
; : ( ) - – " including of whom families refugees said WHO according to the on since 4 April 2026 in
between respectively from toll rose not could missing displaced personnes tuées blessés selon l'OMS dont
entre et morts le 3 mai قتل وأصيب شخصا نحو و بينهم قتيلان نازح منذ بحسب ألفا ، ؟ ١٢
`.split(/\s+/);

const TEXT = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS, "\n", "\u200f"), { maxLength: 120 }).map((it) => it.join(" ")),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join("")),
);
const LANGUAGE = fc.constantFrom("en" as const, "fr" as const, "ar" as const);

function slotsOf(figure: Suggestion): Slot<unknown>[] {
  return Object.values(figure).filter(
    (value): value is Slot<unknown> =>
      typeof value === "object" && value !== null && "words" in value,
  );
}

const spansOf = (figure: Suggestion): Span[] => [
  figure.span,
  figure.sentence,
  ...slotsOf(figure).flatMap(({ words }) => [...words]),
];

describe("extractFigures, whatever the text", () => {
  it("gives spans inside the text, and figures that can be", () => {
    fc.assert(
      fc.property(TEXT, LANGUAGE, (text, language) => {
        for (const figure of extractFigures(text, { language })) {
          for (const { start, end } of spansOf(figure)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThan(end);
          }
          expect(Number.isSafeInteger(figure.value.value)).toBe(true);
          expect(figure.value.value).toBeGreaterThan(0);
          if (figure.valueMax !== null) expect(figure.valueMax).toBeGreaterThan(figure.value.value);
          expect(figure.qualifier.value === "range").toBe(figure.valueMax !== null);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("answers the same each time, and points to other figures only", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const figures = extractFigures(text);
        expect(extractFigures(text)).toEqual(figures);
        for (const [index, { breakdownOf }] of figures.entries()) {
          if (breakdownOf.value === null) continue;
          expect(breakdownOf.value).not.toBe(index);
          expect(figures[breakdownOf.value]).toBeDefined();
        }
      }),
    );
  });

  it("reads a paragraph the same wherever it stands", () => {
    const paragraph = "At least 12 people were killed and 40 wounded, WHO said.";
    const alone = extractFigures(paragraph).map((figure) => figure.value.value);
    const text = `Nothing happened here.\n\n${paragraph}\n\nIt was quiet.`;
    const figures = extractFigures(text);
    expect(figures.map((figure) => figure.value.value)).toEqual(alone);
    expect(figures[0] && text.slice(figures[0].sentence.start, figures[0].sentence.end)).toBe(
      paragraph,
    );
  });
});

const REPEATED = [
  "5 and ",
  "(5 killed ",
  "1 000 ",
  "killed ",
  "- 5 people ",
  "WHO said ",
  "4 May and ",
  "5 people, ",
  "twenty-",
  "وقتل 5 ",
  "5 and 6 killed and injured respectively ",
  "including 5 ",
  "a-",
  "U.",
];

const MOST_TURNS = 8;

/** The least processor time, in milliseconds, that reading takes in a few turns, or the first below `limit`. */
function spend(text: string, limit = 0): number {
  let least = Infinity;
  for (let turn = 0; turn < (limit === 0 ? 3 : MOST_TURNS) && least >= limit; turn += 1) {
    const before = process.cpuUsage();
    extractFigures(text, { language: "en" });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe("work", () => {
  it.each(REPEATED)("grows with the length of %j repeated, not faster", (part) => {
    const match = vi.spyOn(PhraseBook.prototype, "match");
    const count = (times: number): number => {
      match.mockClear();
      extractFigures(part.repeat(times), { language: "en" });
      return match.mock.calls.length;
    };
    const once = count(1000);
    expect(count(2000)).toBeLessThanOrEqual(once * 2.2);
    match.mockRestore();
  });

  // Four times the text would take sixteen times as long where work grew with its square.
  it.each(REPEATED)("takes no square of the time for %j repeated", (part) => {
    const text = part.repeat(20_000 / part.length);
    spend(text);
    const limit = 10 * Math.max(spend(text), 4);
    expect(spend(text.repeat(4), limit)).toBeLessThan(limit);
  });

  it("looks for the source of a sentence before in each of them once", () => {
    const text = (times: number) => `${"It rained. ".repeat(times)}It added that 5 people died. `;
    const limit = 10 * Math.max(spend(text(200).repeat(10)), 4);
    expect(spend(text(200).repeat(40), limit)).toBeLessThan(limit);
    expect(extractFigures(`WHO spoke. WHO said so. ${text(300)}`)[0]?.origin.value).toBe("WHO");
  });
});
