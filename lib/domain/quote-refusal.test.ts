import { describe, expect, it } from "vitest";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import type { Figure, Series } from "./model";
import { findQuoteRefusals, type Quoted } from "./quote-refusal";
import type { PointMark } from "./standing";

const TOTAL = makeSeries({ id: "total", measure: "cumulative", baseline: "2019-04-04" });
const STATE = makeSeries({ id: "state", measure: "stock", indicator: "displaced", baseline: null });
const OTHER = { ...TOTAL.origin, id: "other", code: "OTHER" };

function quoted(
  series: Series,
  figure: Partial<Figure> = {},
  mark: PointMark | null = null,
): Quoted {
  const standing = { onLine: mark === null, mark, reason: null };
  return { reported: makeReported(series, "2019-05-08", 400, { figure }), standing };
}

describe("one figure", () => {
  it("can be quoted where it stands on its line", () => {
    expect(findQuoteRefusals([quoted(TOTAL)])).toEqual([]);
    expect(findQuoteRefusals([quoted(STATE)])).toEqual([]);
    expect(findQuoteRefusals([{ ...quoted(TOTAL), standing: null }])).toEqual([]);
  });

  it.each([
    [quoted(TOTAL, { role: "triangulation" }, "triangulation"), "triangulation"],
    [quoted(TOTAL, { computedBy: "us" }), "computed"],
    [quoted(TOTAL, { eventId: "e" }, "event_toll"), "event_toll"],
    [quoted(TOTAL, { additionalToId: "a" }), "additional"],
    [quoted(TOTAL, {}, "same_day"), "same_day"],
    [quoted(TOTAL, {}, "weaker_bound"), "weaker_bound"],
    [
      quoted(TOTAL, { qualifier: "not_available", value: null, low: null, high: null }),
      "not_available",
    ],
    [
      quoted(makeSeries({ measure: "cumulative", baseline: null }), { periodStart: null }),
      "start_unknown",
    ],
    [{ ...quoted(TOTAL), outdated: true }, "outdated_revision"],
  ] as const)("is refused with its reason (%#: %s)", (one, reason) => {
    expect(findQuoteRefusals([one])).toEqual([reason]);
  });

  it.each(["superseded", "withdrawn"] as const)("is refused once it is %s", (status) => {
    const one = quoted(TOTAL, {}, status);
    expect(findQuoteRefusals([{ ...one, reported: { ...one.reported, status } }])).toEqual([
      status,
    ]);
  });

  it("is quoted though the count fell or started anew there", () => {
    for (const mark of ["fall", "restart"] as const)
      expect(findQuoteRefusals([quoted(TOTAL, {}, mark)])).toEqual([]);
  });
});

describe("several figures", () => {
  const second = makeSeries({ ...TOTAL, id: "second", population: "children" });

  it.each([
    ["stocks", [quoted(STATE), quoted(STATE)], ["sum_of_stocks"]],
    ["totals of one series", [quoted(TOTAL), quoted(TOTAL)], ["running_totals"]],
    [
      "totals with different starts",
      [quoted(TOTAL), quoted({ ...TOTAL, id: "b" }, { periodStart: "2019-04-05" })],
      ["mixed_starts"],
    ],
    [
      "different sources",
      [quoted(TOTAL), quoted({ ...TOTAL, id: "b", origin: OTHER })],
      ["several_sources"],
    ],
    ["a part and its whole", [quoted(TOTAL), quoted(second)], ["overlap"]],
  ])("have no common number: %s", (_, several, reasons) => {
    expect(findQuoteRefusals(several)).toEqual(expect.arrayContaining(reasons));
  });

  it("have none either where nothing else speaks against it: nobody stated it", () => {
    const week = makeSeries({ id: "week", measure: "new", baseline: null });
    expect(findQuoteRefusals([quoted(week), quoted(week)])).toEqual(["sum"]);
  });
});
