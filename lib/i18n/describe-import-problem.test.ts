import { describe, expect, it } from "vitest";
import type { ImportProblem } from "@/lib/domain/import/imported-row";
import { UNREADABLE_CODES } from "@/lib/domain/import/unreadable-file";
import { describeImportProblem } from "./describe-import-problem";
import { describeUnreadableFile } from "./describe-unreadable-file";
import { languageOf } from "./language";
import { LOCALES } from "./locales";
import { MESSAGES } from "./messages";

function problem(code: string, value: string, values: ImportProblem["values"] = {}): ImportProblem {
  return { row: 7, column: "Date", field: "as_of", value, code, values };
}

const VALUES = {
  limit: 1_000,
  allowed: "killed, injured",
  first: "2020-07-05",
  second: "2020-05-07",
  date: "2020-07-05",
  found: "more_than",
  stated: "exact",
  other: "C",
  before: "x",
  part: 12,
  whole: 10,
  row: 8,
  published: "2030-01-01",
  today: "2020-01-01",
};

describe("what is wrong with a cell", () => {
  it("says what it may mean and how to write it", () => {
    const dates = { first: "2020-07-05", second: "2020-05-07", third: "2005-07-20", count: 3 };
    expect(
      describeImportProblem(problem("date_ambiguous", "5/7/20", dates), languageOf("en")),
    ).toBe(
      "“5/7/20” may be 5 July 2020, 7 May 2020 or 20 July 2005. Choose the order of dates in the file, or write 2020-07-05.",
    );
    const two = { first: "2020-07-05", second: "2020-05-07", third: "2020-05-07", count: 2 };
    expect(
      describeImportProblem(problem("date_ambiguous", "5/7/2020", two), languageOf("en")),
    ).toContain("5 July 2020 or 7 May 2020.");
    const signs = { found: "less_than", stated: "at_least" };
    expect(
      describeImportProblem(problem("qualifier_conflict", "<5", signs), languageOf("fr")),
    ).toContain("« moins de »".replace(/ /g, "\u00a0").replace("moins\u00a0de", "moins de"));
  });

  it("keeps numbers with signs from turning around within Arabic", () => {
    for (const code of Object.keys(MESSAGES.en.import.problem)) {
      const text = describeImportProblem(problem(code, "5/7/20", VALUES), languageOf("ar"));
      expect(text.replaceAll(/[\u2066\u2068][^\u2069]*\u2069/g, "")).not.toMatch(/\d-\d|[<>]\d/);
    }
  });

  it.each(LOCALES)("has words for each code in %s", (locale) => {
    for (const code of Object.keys(MESSAGES.en.import.problem)) {
      const text = describeImportProblem(problem(code, "5/7/20", VALUES), languageOf(locale));
      expect(text).not.toMatch(/[{}]|undefined|import\.problem/);
    }
    const general = describeImportProblem(problem("invented", "x"), languageOf(locale));
    expect(general).toBe(MESSAGES[locale].import.problem.other);
  });
});

describe("why a file is no table", () => {
  it.each(LOCALES)("has words for each code, and no other, in %s", (locale) => {
    const values = { row: 3, limit: 1_000, megabytes: 50, sheet: "Data" };
    for (const code of UNREADABLE_CODES) {
      const text = describeUnreadableFile({ code, values }, languageOf(locale));
      expect(text).not.toMatch(/[{}]|undefined|import\.unreadable/);
    }
    expect(Object.keys(MESSAGES[locale].import.unreadable).toSorted()).toEqual(
      UNREADABLE_CODES.toSorted(),
    );
  });

  it("names row and limit in the reader's digits", () => {
    const values = { row: 3, limit: 1_000 };
    expect(
      describeUnreadableFile({ code: "too_many_columns", values }, languageOf("ar")),
    ).toContain("الصف ٣ أكثر من ١٬٠٠٠");
  });
});
