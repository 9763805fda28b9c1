import { describe, expect, it } from "vitest";
import { emptyRow, rowBelow, withIndicator } from "@/lib/domain/entry-rows";
import { makeRow } from "@/lib/testing/entry-reports";
import { understandDocument } from "./entry-document";
import { ENTRY_REPORT } from "./entry-report";
import { understandRow } from "./entry-text";

const understand = (parts: Parameters<typeof makeRow>[0]) =>
  understandRow(makeRow(parts), "planted");
const problemsOf = (parts: Parameters<typeof makeRow>[0]) =>
  understand(parts).problems.map(({ field, code }) => `${field}:${code}`);

describe("understandRow", () => {
  it("reads a number with its bound, dates and relays as they are printed", () => {
    const { figure, problems } = understand({
      qualifier: "more_than",
      value: "٤٠٠",
      asOf: "8 مايو 2019",
      periodStart: "4 avril 2019",
      via: "OCHA, x-relay",
    });
    expect(problems).toEqual([]);
    expect(figure).toMatchObject({
      qualifier: "more_than",
      value: 400,
      low: 400,
      high: null,
      asOf: "2019-05-08",
      periodStart: "2019-04-04",
      via: ["OCHA", "x-relay"],
    });
  });
  it("reads what narrows the dates down, and what the number belongs to", () => {
    const { figure, problems } = understand({
      periodStart: "2020-01-01",
      periodStartBasis: "inferred",
      asOfHour: "١٨",
      asOfEarliest: "2020-01-08",
      computedBy: " An institute ",
      partOf: "whole00000000000",
      additionalTo: "",
      event: "event00000000000",
    });
    expect(problems).toEqual([]);
    expect(figure).toMatchObject({
      periodStartBasis: "inferred",
      asOfHour: 18,
      asOfEarliest: "2020-01-08",
      computedBy: "An institute",
      partOfId: "whole00000000000",
      additionalToId: null,
      eventId: "event00000000000",
    });
    expect(understand({ periodStartBasis: "inferred" }).figure?.periodStartBasis).toBeNull();
  });
  it("keeps a range that runs backwards for the checks to explain", () =>
    expect(understand({ qualifier: "range", low: "9", high: "5" }).figure).toMatchObject({
      value: null,
      low: 9,
      high: 5,
    }));
  it("records that the source has none, whatever number was typed before", () =>
    expect(understand({ kind: "not_available", value: "12" }).figure).toMatchObject({
      qualifier: "not_available",
      value: null,
    }));
  it("needs no number and no date for a look without news", () => {
    const { problems, parts, figure } = understand({ kind: "no_change", value: "", asOf: "" });
    expect([problems, parts?.origin, figure]).toEqual([[], "XORG", null]);
  });
  it("is no more precise than what was typed", () => {
    expect(understand({ asOf: "May 2019" }).figure).toMatchObject({
      asOf: "2019-05-31",
      asOfPrecision: "month",
    });
    expect(understand({ asOfPrecision: "year" }).figure?.asOfPrecision).toBe("year");
  });
  it("tells open parts of a series from parts that are expressly none", () => {
    expect(understand({ dataset: "", baseline: "" }).parts).toMatchObject({
      dataset: undefined,
      baseline: undefined,
    });
    expect(understand({ dataset: "-", definition: "verified" }).parts).toMatchObject({
      dataset: null,
      definition: "verified",
    });
    expect(understand({ measure: "stock", baseline: "2019-01-01" }).parts?.baseline).toBeNull();
  });
  it.each([
    [{ value: "" }, "value:required"],
    [{ value: "397.000" }, "value:number_ambiguous"],
    [{ value: "1.5" }, "value:number_not_whole"],
    [{ value: "4OO" }, "value:number_unreadable"],
    [{ value: "9999999999" }, "value:number_too_large"],
    [{ asOf: "8/5/2019" }, "asOf:date_ambiguous"],
    [{ asOf: "2019-02-30" }, "asOf:no_such_day"],
    [{ asOf: "soon" }, "asOf:date_unreadable"],
    [{ indicator: "deaths" }, "indicator:unknown_code"],
    [{ origin: " " }, "origin:required"],
    [{ role: "triangulation" }, "roleReason:required"],
    [{ supersedes: "abc" }, "supersedeReason:required"],
    [{ page: "x".repeat(41) }, "page:too_long"],
    [{ asOfHour: "24" }, "asOfHour:not_an_hour"],
    [{ asOfHour: "-1" }, "asOfHour:not_an_hour"],
    [{ asOfHour: "noon" }, "asOfHour:not_an_hour"],
    [{ asOfHour: "12", asOf: "May 2019" }, "asOfHour:hour_without_day"],
    [{ asOfEarliest: "2020-01-09" }, "asOfEarliest:earliest_after_as_of"],
    [{ periodStartBasis: "guessed" }, "periodStartBasis:unknown_code"],
    [{ computedBy: "x".repeat(201) }, "computedBy:too_long"],
  ])("says what is wrong with %j", (parts, problem) =>
    expect(problemsOf(parts)).toEqual([problem]),
  );
});

describe("a new row", () => {
  it("follows the row above but for what is counted and the number", () => {
    const below = rowBelow(makeRow({ page: "2", note: "mine", reasons: { jump: "so" } }), "row-2");
    expect(below).toMatchObject({ key: "row-2", origin: "XORG", asOf: "2020-01-08", page: "2" });
    expect(below).toMatchObject({ indicator: "", value: "", note: "", reasons: {} });
  });
  it("takes the usual measure and unit of its indicator, unless others were chosen", () => {
    const killed = withIndicator(emptyRow("a"), "killed");
    expect(killed).toMatchObject({ measure: "cumulative", unit: "persons" });
    expect(withIndicator(killed, "displaced").measure).toBe("stock");
    expect(withIndicator({ ...killed, measure: "new" }, "displaced").measure).toBe("new");
  });
});

describe("understandDocument", () => {
  const typed = {
    id: "",
    publisher: "OCHA",
    title: " Situation report ",
    url: "https://example.org/a",
    published: "8 May 2019",
    language: "en",
    note: "",
  };
  it("reads what was typed", () =>
    expect(understandDocument(typed).document).toEqual({
      id: null,
      publisher: "OCHA",
      title: "Situation report",
      url: "https://example.org/a",
      published: "2019-05-08",
      language: "en",
      note: null,
    }));
  it.each([
    [{ title: "" }, "title:required"],
    [{ url: "javascript:alert(1)" }, "url:not_a_url"],
    [{ published: "May 2019" }, "published:day_needed"],
    [{ language: "english, mostly" }, "language:not_a_language"],
  ])("refuses %j", (parts, problem) =>
    expect(
      understandDocument({ ...typed, ...parts }).problems.map(
        ({ field, code }) => `${field}:${code}`,
      ),
    ).toEqual([problem]),
  );
});

describe("ENTRY_REPORT", () => {
  const report = {
    crisis: "planted",
    document: { id: "", publisher: "", title: "", url: "", published: "", language: "", note: "" },
    rows: [makeRow({ value: "anything at all" })],
  };
  it("takes texts of any content", () => expect(ENTRY_REPORT.parse(report)).toEqual(report));
  it.each([
    ["another field", { ...report, extra: 1 }],
    ["a number for a text", { ...report, rows: [{ ...makeRow(), value: 5 }] }],
    ["an endless text", { ...report, rows: [makeRow({ note: "x".repeat(20_001) })] }],
    ["a key that is no name", { ...report, rows: [makeRow({ key: "<b>" })] }],
  ])("refuses %s", (_, sent) => expect(ENTRY_REPORT.safeParse(sent).success).toBe(false));
});
