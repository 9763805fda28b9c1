import { describe, expect, it } from "vitest";
import type { ReportLanguage } from "@/lib/extract/figure";
import { lexiconOf } from "@/lib/extract/lexicon/compile";
import { PhraseBook } from "@/lib/extract/lexicon/phrase-book";
import { Phrases } from "@/lib/extract/lexicon/phrases";
import { tokenize } from "@/lib/extract/text/tokenize";
import { readNumber } from "./number";

function read(language: ReportLanguage, text: string): [value: number, length: number] | null {
  const number = readNumber(
    new Phrases(tokenize(text), new PhraseBook(lexiconOf(language).words)),
    0,
  );
  return number && [number.value, number.length];
}

describe("readNumber", () => {
  it.each<[ReportLanguage, string, number, number]>([
    ["en", "twenty-five people", 25, 3],
    ["en", "one hundred and five", 105, 4],
    ["en", "two thousand five hundred", 2500, 4],
    ["en", "three million two hundred thousand", 3_200_000, 5],
    ["en", "two dozen", 24, 2],
    ["en", "1.2 million", 1_200_000, 2],
    ["en", "ten and five", 10, 1],
    ["en", "half a million people", 500_000, 3],
    ["fr", "vingt et un morts", 21, 3],
    ["fr", "soixante-dix-sept", 77, 5],
    ["fr", "quatre-vingt-onze", 91, 5],
    ["fr", "deux cent trente mille", 230_000, 4],
    ["fr", "mille deux cents", 1200, 3],
    ["ar", "ثلاثة عشر شخصا", 13, 2],
    ["ar", "خمسة وعشرون", 25, 2],
    ["ar", "مئة وخمسة وعشرين", 125, 3],
    ["ar", "46 ألفا", 46_000, 2],
    ["ar", "ألف ومئتي شخص", 1200, 2],
    ["ar", "خمسة آلاف وثلاثمئة", 5300, 3],
    ["ar", "ثلاثة وأربعة", 3, 1],
    ["ar", "12 و15", 12, 1],
  ])("%s: %s is %s", (language, text, value, length) => {
    expect(read(language, text)).toEqual([value, length]);
  });

  it.each<[ReportLanguage, string]>([
    ["en", "million people"],
    ["en", "dozens of people"],
    ["fr", "milliers de personnes"],
    ["ar", "آلاف الأشخاص"],
  ])("%s: %s is no number", (language, text) => {
    expect(read(language, text)).toBeNull();
  });
});
