import { describe, expect, it } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { DatePrecision } from "@/lib/domain/codes";
import { findGaps } from "./gaps";

const reports = (dates: string[], asOfPrecision: DatePrecision = "day", start?: string) =>
  dates.map((date) => ({
    asOf: calendarDate(date),
    asOfPrecision,
    periodStart: start === undefined ? null : calendarDate(start),
    qualifier: "exact" as const,
  }));
const daily = { days: 1, from: calendarDate("2024-01-01"), to: calendarDate("2024-01-31") };
const weekly = { days: 7, from: calendarDate("2024-02-01"), to: null };

describe("findGaps", () => {
  it("breaks where more than twice the declared rhythm passes", () => {
    const found = findGaps(
      reports(["2024-01-01", "2024-01-02", "2024-01-04", "2024-01-07"]),
      "cumulative",
      [daily],
    );
    expect(found).toEqual({
      gaps: [false, false, false, true],
      steps: [0, 1, 2, 3],
      rhythmDeclared: true,
    });
  });
  it("does not break where a daily count turns weekly", () =>
    expect(
      findGaps(reports(["2024-01-31", "2024-02-07", "2024-02-22"]), "stock", [daily, weekly]).gaps,
    ).toEqual([false, false, true]));
  it("goes by the neighbours where no rhythm is declared, and says so", () =>
    expect(
      findGaps(
        reports(["2024-01-01", "2024-01-03", "2024-01-05", "2024-01-10", "2024-01-12"]),
        "stock",
        [],
      ),
    ).toMatchObject({ gaps: [false, false, false, true, false], rhythmDeclared: false }));
  it("joins nothing where two points are all there is", () =>
    expect(findGaps(reports(["2024-01-01", "2024-01-03"]), "stock", []).gaps).toEqual([
      false,
      true,
    ]));
  it("breaks at a missing year, leap or not", () =>
    expect(
      findGaps(
        reports(["2017-12-31", "2018-12-31", "2020-12-31", "2021-12-31", "2023-12-31"], "year"),
        "stock",
        [{ days: 365, from: calendarDate("2009-01-01"), to: null }],
      ).gaps,
    ).toEqual([false, false, true, false, true]));
  it("breaks a count of periods where days were not counted", () => {
    const windows = [
      ...reports(["2024-01-07"], "day", "2024-01-01"),
      ...reports(["2024-01-14"], "day", "2024-01-08"),
      ...reports(["2024-01-21"], "day", "2024-01-20"),
    ];
    expect(findGaps(windows, "new", [daily]).gaps).toEqual([false, false, true]);
  });
});
