import { describe, expect, it } from "vitest";
import { ENTRY_ERRORS, ENTRY_WARNINGS, type EntryFinding } from "@/lib/domain/entry-check";
import { describeFinding } from "./describe-finding";
import { languageOf } from "./language";
import { LOCALES } from "./locales";

const AS_OF = { asOf: "2019-05-08", today: "2019-05-07", published: "2019-05-09" };
const LAST = { last: 1443, lastAsOf: "2019-05-07", figure: "f" };
const OTHER = { qualifier: "at_least", number: 1200, document: "Flash update", figure: "f" };
const PART = { part: 1051, whole: 1050, indicator: "killed", population: "children", figure: "f" };

/** Values as the checks give them, every branch of each text. */
const SAMPLES: Record<string, EntryFinding["values"][]> = {
  as_of_in_future: [AS_OF],
  period_after_as_of: [{ ...AS_OF, periodStart: "2019-05-09" }],
  low_above_high: [{ low: 1009, high: 1005 }],
  negative: [{ number: -1005 }],
  part_above_whole: ["group", "place", "row"].flatMap((by) =>
    ["whole", "part"].map((is) => ({ ...PART, by, is })),
  ),
  wrong_unit: [
    { because: "indicator", indicator: "killed", unit: "households" },
    { because: "households", indicator: "displaced", unit: "persons", households: 9, number: 5 },
  ],
  fall_without_reason: [LAST],
  as_of_after_publication: [AS_OF],
  cumulative_fall: ["here", "weaker", "next"].map((at) => ({ ...LAST, at })),
  jump: ["up", "down"].map((direction) => ({ ...LAST, number: 9999, direction })),
  transposed_digits: [{ ...LAST, number: 1434, suggested: 1443 }],
  already_recorded: [{ document: "Flash update", figure: "f" }],
  restates_day: [OTHER, { ...OTHER, qualifier: "range", low: 1100, high: 1300 }],
  differs_from_other_source: [{ ...OTHER, origin: "moh" }],
  as_of_long_before_publication: [1, 2, 5, 61].map((days) => ({ ...AS_OF, days })),
  other_baseline: ["yes", "no"].map((near) => ({
    near,
    days: 2,
    periodStart: "2019-04-06",
    baseline: "2019-04-04",
  })),
};

describe.each(LOCALES)("describeFinding in %s", (locale) => {
  const language = languageOf(locale);
  it.each([...ENTRY_ERRORS, ...ENTRY_WARNINGS])("says %s in words, with its values", (code) => {
    const texts = (SAMPLES[code] ?? []).map((values) =>
      describeFinding({ code, values }, language, (name) => (name === "moh" ? "Ministry" : name)),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts).size).toBe(code === "part_above_whole" ? texts.length - 1 : texts.length);
    for (const text of texts) {
      expect(text).not.toMatch(/admin\.|\{|\}|undefined|\d{4}-\d\d-\d\d|\bmoh\b/);
    }
  });
});

it("writes numbers as the language does", () => {
  const finding = { code: "jump", values: { ...LAST, number: 9999, direction: "up" } };
  const [en, fr, ar] = LOCALES.map((locale) => describeFinding(finding, languageOf(locale)));
  expect([en, fr, ar]).toEqual([
    expect.stringContaining("1,443, as of 7 May 2019"),
    expect.stringContaining("1\u202f443"),
    expect.stringContaining("١٬٤٤٣"),
  ]);
});

it("says the code itself where it is not known any more", () =>
  expect(describeFinding({ code: "retired", values: {} }, languageOf("en"))).toBe("retired"));
