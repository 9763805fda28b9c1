import { describe, expect, it } from "vitest";
import { languageOf } from "@/lib/i18n/language";
import { LOCALES } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { describeMarks } from "./describe-marks";

const ORDINARY = {
  mark: null,
  reason: null,
  computedBy: null,
  registeredLate: null,
  gapBefore: false,
  onLine: true,
};

describe("what a point tells", () => {
  it("is nothing for an ordinary one", () => {
    expect(describeMarks(ORDINARY, languageOf("en"))).toEqual([]);
  });

  it("is how much of a day's count belongs to earlier days", () => {
    const late = { ...ORDINARY, registeredLate: 697 };
    expect(describeMarks(late, languageOf("en"))).toEqual([
      "Of these, 697 belong to earlier dates and were registered late",
    ]);
    expect(describeMarks(late, languageOf("ar"))[0]).toContain("٦٩٧");
  });
});

describe("the legend", () => {
  it.each(LOCALES)("explains bounds by the words that numbers carry (%s)", (locale) => {
    const { charts, codes } = MESSAGES[locale];
    const { lower, upper, soft } = charts.legend;
    const said = [
      [lower, codes.qualifier.at_least, codes.qualifier.more_than],
      [upper, codes.qualifier.up_to, codes.qualifier.less_than, codes.qualifier.nearly],
      [soft, codes.qualifier.about],
    ];
    for (const [sentence = "", ...words] of said)
      for (const word of words) expect(sentence.toLowerCase()).toContain(word);
    expect(upper.toLowerCase()).not.toContain(codes.qualifier.about);
  });
});
