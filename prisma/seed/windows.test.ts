import { describe, expect, it } from "vitest";
import type { CrisisSlug } from "./crises";
import { sampleRow } from "./sample-row";
import { readPeriodStart } from "./windows";

function start(crisis: CrisisSlug, period_start: string, as_of: string, note = "") {
  return readPeriodStart(crisis, sampleRow({ measure: "new", period_start, as_of, note }))
    .periodStart;
}

describe("readPeriodStart", () => {
  it.each([
    ["gaza-2023", "2023-10-06", "2023-10-07", "", "2023-10-07"],
    ["gaza-2023", "2024-08-10", "2024-08-12", "covers 48 hours", "2024-08-11"],
    ["gaza-2023", "2025-01-01", "2025-01-05", "covers 96 hours", "2025-01-02"],
    ["west-bank-2023", "2024-04-14", "2024-04-14", "verified later", "2024-04-14"],
    [
      "west-bank-2023",
      "2026-07-27",
      "2026-08-03",
      "weekly report; window start inferred",
      "2026-07-28",
    ],
    ["lebanon-2023", "2026-03-01", "2026-03-05", "counting phase 2", "2026-03-02"],
    ["libya-2019", "2019-04-12", "2019-04-14", "925 families since 12 April", "2019-04-13"],
    ["libya-2019", "2019-04-05", "2019-04-06", "past 24 hours; 310 households", "2019-04-06"],
    ["libya-2019", "2019-04-30", "2019-05-02", "last 48 hours; wording: nearly", "2019-05-01"],
    ["libya-2019", "2020-01-01", "2020-03-31", "quarterly count", "2020-01-01"],
    ["libya-2019", "2019-05-18", "2019-05-24", "this week, window start inferred", "2019-05-18"],
    ["sudan-2023", "2023-10-12", "2023-10-19", "newly displaced over the past week", "2023-10-13"],
    ["ukraine-2022", "2022-02-24", "2022-02-24", "", "2022-02-24"],
    ["conflict-displacement", "2014-01-01", "2014-12-31", "", "2014-01-01"],
  ] as const)("%s: new from %s to %s (%s) counts from %s", (crisis, from, to, note, first) => {
    expect(start(crisis, from, to, note)).toBe(first);
  });

  it("leaves the start of a running total as printed, and an unknown one unknown", () => {
    expect(readPeriodStart("libya-2019", sampleRow({ period_start: "2019-04-05" }))).toEqual({
      periodStart: "2019-04-05",
      periodStartBasis: "stated",
    });
    expect(start("gaza-2023", "", "2024-08-11", "reporting period not stated")).toBeNull();
  });
});
