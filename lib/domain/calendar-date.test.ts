import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  calendarDate,
  daysBetween,
  fromDayNumber,
  parseCalendarDate,
  toDayNumber,
} from "./calendar-date";

describe("parseCalendarDate", () => {
  it.each(["2019-05-08", "2020-02-29", "1999-12-31"])("takes %s", (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });
  it.each([
    "2019-02-29",
    "1900-02-29",
    "2019-13-01",
    "2019-00-01",
    "2019-01-00",
    "2019-04-31",
    "0050-01-01",
    "2019-5-8",
    "08/05/2019",
    "2019-05-08T00:00",
    "",
  ])("refuses %j", (text) => expect(parseCalendarDate(text)).toBeNull());
});

describe("arithmetic", () => {
  it("crosses months, leap days and years", () => {
    expect(addDays("2020-02-28", 2)).toBe("2020-03-01");
    expect(addDays("2020-01-01", -1)).toBe("2019-12-31");
    expect(daysBetween("2019-04-04", "2019-05-08")).toBe(34);
  });
  it("numbers days as the calendar of Date does, from the year 100 to the year 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: -683_003, max: 2_932_896 }), (day) => {
        const date = fromDayNumber(day);
        expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(toDayNumber(date)).toBe(day);
      }),
      { numRuns: 5000 },
    );
  });
  it("adds days within a month as it does across months", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -60_000, max: 40_000 }),
        fc.integer({ min: -40, max: 40 }),
        (day, days) => {
          const date = fromDayNumber(day);
          expect(addDays(date, days)).toBe(fromDayNumber(toDayNumber(date) + days));
        },
      ),
      { numRuns: 5000 },
    );
  });
  it("throws on what is no date", () =>
    expect(() => calendarDate("2019-02-30")).toThrow(RangeError));
});
