import { describe, expect, it } from "vitest";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { describeChecks, describeCheckSince } from "./describe-checks";
import { languageOf } from "./language";

const en = languageOf("en");
const DAYS = ["2026-02-01", "2026-02-08", "2026-03-01"] as const;

describe("checks without a change", () => {
  it("are counted, the last one named", () => {
    expect(describeChecks(DAYS, en)).toBe("3 times, last on 1 March 2026");
    expect(describeChecks(["2026-02-01"], en)).toBe("on 1 February 2026");
    expect(describeChecks([], en)).toBeNull();
    expect(describeChecks(DAYS, languageOf("fr"))).toBe("3 fois, la dernière le 1er mars 2026");
    expect(describeChecks(DAYS, languageOf("ar"))).toBe("٣ مرات، آخرها في ١ مارس ٢٠٢٦");
  });

  it("count for a figure where they came after its day, and were known", () => {
    const since = (asOf: CalendarDate, knownOn: CalendarDate | null = null, knownFrom = asOf) =>
      describeCheckSince(DAYS, { asOf, knownFrom }, knownOn, en);
    expect(since("2026-02-05")).toBe("Looked again on 1 March 2026: no newer figure.");
    expect(since("2026-02-05", "2026-02-10")).toBe(
      "Looked again on 8 February 2026: no newer figure.",
    );
    expect(since("2026-03-01")).toBeNull();
    expect(since("2026-02-05", null, "2026-03-02")).toBeNull();
  });
});
