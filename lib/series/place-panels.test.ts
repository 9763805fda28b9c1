import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOT_AVAILABLE, quantity, rangeQuantity, type Quantity } from "@/lib/domain/bounds";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import type { Series } from "@/lib/domain/model";
import { makeOrganisation, makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { FRAME_WIDTH, xOf } from "./frame";
import { groupPanels } from "./panels";
import { placePanels, type PlaceOptions } from "./place-panels";
import { placePoints } from "./place-points";

const options: PlaceOptions = {
  mode: "recorded",
  scale: "linear",
  mirrored: false,
  format: { date: (date) => date, value: (value) => `${value}` },
  events: [],
};
const daily = [{ days: 1, from: calendarDate("2019-01-01"), to: null }];
const lineOf = (series: Series, stated: [string, number | Quantity][]) =>
  placePoints(
    series,
    stated.map(([date, s]) => makeReported(series, date, s)),
    null,
  );
const place = (lines: ReturnType<typeof lineOf>[], change: Partial<PlaceOptions> = {}) =>
  placePanels(groupPanels(lines), { ...options, ...change });

describe("groupPanels", () => {
  it("keeps measures, places and definitions apart, and sources of one count together", () => {
    const who = makeSeries({ id: "who" });
    const ocha = makeSeries({ id: "ocha", origin: makeOrganisation("OCHA") });
    const stock = makeSeries({ id: "stock", measure: "stock" });
    const panels = groupPanels([who, stock, ocha].map((series) => ({ series })));
    expect(panels.map((p) => p.lines.map((l) => l.series.id))).toEqual([
      ["who", "ocha"],
      ["stock"],
    ]);
  });

  it("opens a further panel after four lines", () => {
    const lines = Array.from({ length: 9 }, (_, i) => ({ series: makeSeries({ id: `${i}` }) }));
    expect(groupPanels(lines).map((p) => p.lines.length)).toEqual([4, 4, 1]);
  });
});

describe("placePanels", () => {
  it("breaks the path at a gap, so that nothing is drawn between", () => {
    const series = makeSeries({ rhythms: daily });
    const card = place([
      lineOf(series, [
        ["2019-05-01", 0],
        ["2019-05-02", 10],
        ["2019-05-09", 50],
        ["2019-05-10", 100],
      ]),
    ]);
    expect(card.panels[0]?.lines[0]?.path).toBe("M0 200l64-20M512 100l64-100");
  });

  it("mirrors time for readers from right to left", () => {
    const series = makeSeries({ rhythms: daily });
    const line = lineOf(series, [
      ["2019-05-01", 0],
      ["2019-05-02", 10],
    ]);
    expect(place([line], { mirrored: true }).panels[0]?.lines[0]?.path).toBe("M640 200l-320-200");
    expect(place([line], { mirrored: true }).panels[0]?.timeTicks[0]?.at).toBe(0);
  });

  it("draws every bound as what it is", () => {
    const series = makeSeries({ rhythms: daily });
    const marks = place([
      lineOf(series, [
        ["2019-05-01", quantity("more_than", 10)],
        ["2019-05-02", rangeQuantity(20, 40)],
        ["2019-05-03", quantity("about", 50)],
        ["2019-05-04", quantity("up_to", 100)],
        ["2019-05-05", NOT_AVAILABLE],
      ]),
    ]).panels[0]?.lines[0]?.marks;
    expect(marks).toMatchObject({
      lower: "M0 180v-9",
      span: "M128 120v40",
      soft: "M256 100h0",
      upper: "M384 0v9",
      missing: "M512 200h0",
    });
  });

  it("gives counts of a period the width of the period", () => {
    const series = makeSeries({ measure: "new" });
    const week = makeReported(series, "2019-05-07", 70, {
      figure: { periodStart: calendarDate("2019-05-01") },
    });
    const day = makeReported(series, "2019-05-08", 35, {
      figure: { periodStart: calendarDate("2019-05-08") },
    });
    const [panel] = place([placePoints(series, [week, day], null)]).panels;
    expect(panel?.lines[0]?.path).toBe("M0 200v-175h559V200M560 200v-87h79V200");
  });

  it("draws changes below zero and leaves the first point, which has none, out", () => {
    const series = makeSeries({ rhythms: daily });
    const line = lineOf(series, [
      ["2019-05-01", 100],
      ["2019-05-02", 150],
      ["2019-05-03", 120],
    ]);
    const [panel] = place([line], { mode: "change", scale: "log" }).panels;
    expect(panel?.frame).toMatchObject({ values: [-40, 60], scale: "linear" });
    expect(panel?.base).toBe(120);
    expect(panel?.lines[0]?.path).toBe("M0 120v-100h319V120M320 120v60h319V120");
  });

  it("gives zero its own line on a logarithmic axis", () => {
    const series = makeSeries({ rhythms: daily });
    const line = lineOf(series, [
      ["2019-05-01", 0],
      ["2019-05-02", 10],
      ["2019-05-03", 1000],
    ]);
    const [panel] = place([line], { scale: "log" }).panels;
    expect(panel?.valueTicks.map((t) => t.label)).toEqual(["0", "10", "100", "1000"]);
    expect(panel?.lines[0]?.path).toBe("M0 200l213-16 214-184");
  });

  it("shares the value axis unless magnitudes are too far apart", () => {
    const small = makeSeries({ id: "small", population: "children" });
    const large = makeSeries({ id: "large" });
    const sized = (n: number) =>
      place([lineOf(large, [["2019-05-01", n]]), lineOf(small, [["2019-05-01", 10]])]);
    expect(sized(60).panels.map((p) => p.frame.values[1])).toEqual([60, 60]);
    expect(sized(61).panels.map((p) => p.frame.values[1])).toEqual([80, 10]);
    expect([sized(60).ownAxes, sized(61).ownAxes]).toEqual([false, true]);
  });

  it("draws every line of its own series only, in whole pixels, never across a gap", () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.tuple(fc.nat(90), fc.nat(1000)), { maxLength: 30 }), {
          minLength: 1,
          maxLength: 3,
        }),
        (all) => {
          const lines = all.map((stated, i) =>
            lineOf(
              makeSeries({ id: `s${i}`, measure: "stock", rhythms: daily }),
              stated.map(([day, value]) => [addDays(calendarDate("2019-05-01"), day), value]),
            ),
          );
          const card = place(lines);
          for (const panel of card.panels)
            for (const placed of panel.lines) {
              const line = lines.find((l) => l.series.id === placed.series);
              const onLine = line?.points.filter((p) => p.onLine) ?? [];
              const starts = onLine.filter((p, i) => i === 0 || p.gapBefore);
              expect(placed.path.match(/M/g)?.length ?? 0).toBe(starts.length);
              expect(placed.path).not.toMatch(/\./);
              const xs = [...placed.path.matchAll(/M(\d+) /g)].map((m) => Number(m[1]));
              expect(xs).toEqual(starts.map((p) => xOf(panel.frame, p.asOf)));
            }
        },
      ),
    ));

  it("marks each of a few falls, and of thousands in a band no two that hide each other", () => {
    const series = makeSeries({ measure: "stock", rhythms: daily });
    const marksOf = (values: number[]) => {
      const first = calendarDate("1950-01-01");
      const line = lineOf(
        series,
        values.map((value, i) => [addDays(first, i), value]),
      );
      const [drawn] = place([line]).panels[0]?.lines ?? [];
      return drawn?.marks.fall?.match(/h0/g)?.length;
    };
    expect(marksOf([100, 50, 100, 40, 100])).toBe(2);
    const many = Array.from({ length: 20_000 }, (_, i) => 50_000 + ((i * 7_919) % 9_000));
    // Rows of pixels that the falling half of the values reaches, two by two.
    expect(marksOf(many)).toBeLessThan((FRAME_WIDTH / 2 + 1) * 20);
  });

  it("draws 20,000 points of a line in a path no longer than the picture is wide", () => {
    const series = makeSeries({ measure: "stock" });
    const start = calendarDate("1970-01-01");
    const line = lineOf(
      series,
      Array.from({ length: 20_000 }, (_, i) => [
        addDays(start, i),
        Math.round(1e5 + 9e4 * Math.sin(i / 700) + (i % 97) * 10),
      ]),
    );
    const path = place([line]).panels[0]?.lines[0]?.path ?? "";
    expect(path.length).toBeLessThan(FRAME_WIDTH * 2 * 8);
  });
});
