import { describe, expect, it } from "vitest";
import { blankUnits, startsLower, startsUpper, startsWithDigit } from "./characters";
import { listForms } from "./clitics";
import { normalizeWord } from "./normalize";
import { LONGEST_SENTENCE, splitSentences } from "./sentences";
import { tellLanguage } from "./tell-language";
import { tokenize } from "./tokenize";

const split = (text: string): string[] =>
  [...splitSentences(text)].map((tokens) =>
    text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0),
  );

describe("normalizeWord", () => {
  it.each([
    ["Tuées", "tuees"],
    ["قُتِلَ", "قتل"],
    ["أُصيبَ", "اصيب"],
    ["امـــرأة", "امراه"],
    ["مستشفى", "مستشفي"],
    ["٢٠٢٦", "2026"],
  ])("%s is compared as %s", (word, norm) => {
    expect(normalizeWord(word)).toBe(norm);
  });
});

describe("listForms", () => {
  it.each([
    ["والنازحين", "نازحين"],
    ["للنازحين", "نازحين"],
    ["بمقتل", "مقتل"],
    ["وبإصابة", "إصابة"],
    ["فقتل", "قتل"],
  ])("%s may be %s", (word, form) => {
    expect(listForms(word)).toContain(form);
  });

  it("leaves other scripts alone", () => {
    expect(listForms("people")).toEqual(["people"]);
  });
});

describe("the first character", () => {
  it.each([
    ["Été", true, false, false],
    ["œuvre", false, true, false],
    ["𝐀bc", true, false, false],
    ["قتل", false, false, false],
    ["٣", false, false, true],
    ["3rd", false, false, true],
    ["(A", false, false, false],
    ["", false, false, false],
  ])("of %j: capital %s, small %s, digit %s", (text, upper, lower, digit) => {
    // A second time it is answered from memory.
    for (const _ of [1, 2]) {
      expect([startsUpper(text), startsLower(text), startsWithDigit(text)]).toEqual([
        upper,
        lower,
        digit,
      ]);
    }
  });
});

describe("blankUnits", () => {
  it("holds blanks, and marks of direction and joining, and nothing else", () => {
    const blank = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
    const wrong = Array.from({ length: 0x1_0000 }, (_, unit) => unit).filter(
      (unit) => (blankUnits[unit] === 1) !== blank.test(String.fromCharCode(unit)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("tokenize", () => {
  it("keeps offsets, elisions, abbreviations and grouped numbers", () => {
    const text = "L'OMS, the U.N. and 4 500 others don't";
    const tokens = tokenize(text);
    expect(tokens.map((token) => token.text)).toEqual([
      "L'",
      "OMS",
      ",",
      "the",
      "U.N.",
      "and",
      "4 500",
      "others",
      "don't",
    ]);
    for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
  });

  it("parts words at signs of direction, and ends lines at any of their breaks", () => {
    const tokens = tokenize("\u200fقتل\u200f 5\r\n\u00a0أشخاص");
    expect(tokens.map(({ text, glued, afterBreak }) => [text, glued, afterBreak])).toEqual([
      ["قتل", false, false],
      ["5", false, false],
      ["أشخاص", false, true],
    ]);
  });

  it("does not join a year and a number", () => {
    expect(tokenize("in 2019 300 people").map((token) => token.text)).toContain("2019");
  });
});

describe("splitSentences", () => {
  it("ends at full stops, not at abbreviations or decimals", () => {
    expect(split("On Nov. 2, 1.5 million fled. Dr. Ali said so! Yes")).toEqual([
      "On Nov. 2, 1.5 million fled.",
      "Dr. Ali said so!",
      "Yes",
    ]);
  });

  it("ends at bullets, headings and blank lines, not at wrapped lines", () => {
    expect(split("Killed: 5\n- Injured: 7\nof which\nmany children")).toEqual([
      "Killed: 5",
      "- Injured: 7\nof which\nmany children",
    ]);
  });

  it("ends at empty lines, but for a number over its label", () => {
    expect(split("عدد النازحين\n\nالمصدر")).toEqual(["عدد النازحين", "المصدر"]);
    expect(split("1700\n\nقتيلا")).toEqual(["1700\n\nقتيلا"]);
  });

  it("ends after a label with its number, whatever the script", () => {
    expect(split("وفيات: 12\nجرحى: 40")).toEqual(["وفيات: 12", "جرحى: 40"]);
  });

  it("ends at the Arabic question mark", () => {
    expect(split("كم قتيلا؟ خمسة")).toHaveLength(2);
  });

  it("cuts what never ends", () => {
    const sentences = [...splitSentences("word ".repeat(10 * LONGEST_SENTENCE))];
    expect(Math.max(...sentences.map((tokens) => tokens.length))).toBe(LONGEST_SENTENCE);
    expect(sentences).toHaveLength(10);
  });
});

describe("tellLanguage", () => {
  it.each([
    ["Five people were killed in the storm.", "en"],
    ["Cinq personnes ont été tuées dans la tempête.", "fr"],
    ["قتل خمسة أشخاص في العاصفة، وفق UNHCR.", "ar"],
    ["", "en"],
  ])("%s is %s", (text, language) => {
    expect(tellLanguage(text)).toBe(language);
  });
});
