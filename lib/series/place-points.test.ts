import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOT_AVAILABLE, quantity } from "@/lib/domain/bounds";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import type { ReportedFigure } from "@/lib/domain/model";
import { makeOrganisation, makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { placePoints } from "./place-points";

const series = makeSeries({ rhythms: [{ days: 1, from: calendarDate("2019-01-01"), to: null }] });
const on = (date: string, stated: Parameters<typeof makeReported>[2], parts = {}) =>
  makeReported(series, date, stated, parts);
const summary = (figures: ReportedFigure[], knownOn: string | null = null) =>
  placePoints(series, figures, knownOn === null ? null : calendarDate(knownOn)).points.map(
    (p) => [p.value, p.onLine ? "line" : "beside", p.mark] as const,
  );

describe("one day", () => {
  const own = { document: { id: "own", published: calendarDate("2019-05-09") } };
  const relay = {
    document: {
      id: "relay",
      publisher: makeOrganisation("newsroom"),
      published: calendarDate("2019-05-20"),
    },
  };

  it("puts the origin's own document before a later relay", () => {
    const figures = [on("2019-05-08", 443, own), on("2019-05-08", 400, relay)];
    expect(summary(figures)).toEqual([
      [400, "beside", "same_day"],
      [443, "line", null],
    ]);
  });

  it("puts the later published, then the narrower bound first", () => {
    const early = { document: { published: calendarDate("2019-05-08") } };
    const late = { document: { published: calendarDate("2019-05-10") } };
    expect(summary([on("2019-05-08", 440, late), on("2019-05-08", 443, early)])).toEqual([
      [440, "line", null],
      [443, "beside", "same_day"],
    ]);
    expect(
      summary([on("2019-05-08", quantity("more_than", 400), early), on("2019-05-08", 443, early)]),
    ).toEqual([
      [443, "line", null],
      [400, "beside", "same_day"],
    ]);
  });

  it("never lets a computed number lead a stated one", () => {
    const computed = { ...own, figure: { computedBy: "editors" } };
    expect(summary([on("2019-05-08", 450, computed), on("2019-05-08", 443, relay)])).toEqual([
      [443, "line", null],
      [450, "beside", "same_day"],
    ]);
  });
});

describe("what was known when", () => {
  const first = on("2020-06-30", 102, { figure: { knownFrom: calendarDate("2020-07-02") } });
  const second = on("2020-06-30", 106, {
    figure: {
      supersedesId: first.figure.id,
      supersedeReason: "late_reports",
      knownFrom: calendarDate("2020-07-23"),
    },
  });

  it("keeps the first edition until the second is published", () => {
    expect(summary([first, second], "2020-07-01")).toEqual([]);
    expect(summary([first, second], "2020-07-22")).toEqual([[102, "line", null]]);
    expect(summary([first, second], "2020-07-23")).toEqual([
      [102, "beside", "superseded"],
      [106, "line", null],
    ]);
    expect(placePoints(series, [first, second], null).points[0]?.reason).toBe("late_reports");
  });

  it("shows what its source withdrew to a reader of an earlier day", () => {
    const withdrawn = {
      ...on("2020-06-30", 7, { figure: { withdrawnOn: calendarDate("2020-08-01") } }),
      status: "withdrawn" as const,
    };
    expect(summary([withdrawn], "2020-07-31")).toEqual([[7, "line", null]]);
    expect(summary([withdrawn])).toEqual([[7, "beside", "withdrawn"]]);
  });
});

it("lets an edition stand again when its source takes the later one back", () => {
  const first = on("2020-06-30", 102);
  const second = {
    ...on("2020-06-30", 106, {
      figure: { supersedesId: first.figure.id, withdrawnOn: calendarDate("2020-08-01") },
    }),
    status: "withdrawn" as const,
  };
  expect(summary([first, second])).toEqual([
    [102, "line", null],
    [106, "beside", "withdrawn"],
  ]);
  expect(summary([first, second], "2020-07-31")).toEqual([
    [102, "beside", "superseded"],
    [106, "line", null],
  ]);
});

describe("beside the line", () => {
  it("keeps triangulation and the tolls of single events off a running total", () => {
    const suspect = on("2019-05-09", 4430, {
      figure: { role: "triangulation", roleReason: "suspect" },
    });
    const toll = on("2019-05-10", 53, { figure: { eventId: "strike" } });
    expect(summary([on("2019-05-08", 443), suspect, toll])).toEqual([
      [443, "line", null],
      [4430, "beside", "triangulation"],
      [53, "beside", "event_toll"],
    ]);
  });

  it("refuses a figure of another series", () => {
    const other = makeReported(makeSeries({ id: "other" }), "2019-05-08", 1);
    expect(() => placePoints(series, [other], null)).toThrow(RangeError);
  });
});

it("breaks at not available and never reads it as zero", () => {
  const { points } = placePoints(
    series,
    [on("2019-05-08", 443), on("2019-05-09", NOT_AVAILABLE), on("2019-05-10", 0)],
    null,
  );
  expect(points.map((p) => [p.value, p.gapBefore, p.mark])).toEqual([
    [443, false, null],
    [null, true, "not_available"],
    [0, true, "fall"],
  ]);
  expect(points[2]?.change).toBeNull();
});

it("marks the first point of a restarted counter", () => {
  const restarted = makeSeries({ id: "phase2", continuesId: "phase1" });
  const figure = makeReported(restarted, "2026-03-05", 123);
  expect(placePoints(restarted, [figure], null).points[0]?.mark).toBe("restart");
});

describe("whatever is reported", () => {
  const anyFigure = fc
    .record({
      day: fc.nat(60),
      value: fc.nat(500),
      qualifier: fc.constantFrom("exact", "at_least", "about", "nearly"),
      role: fc.constantFrom("recommended", "recommended", "triangulation"),
      computed: fc.boolean(),
    })
    .map(
      ({ day, value, qualifier, role, computed }) =>
        (index: number) =>
          on(addDays(calendarDate("2019-05-01"), day), quantity(qualifier, value), {
            figure: { id: `f${index}`, role, computedBy: computed ? "editors" : null },
          }),
    );
  const anyFigures = fc.array(anyFigure, { maxLength: 40 }).map((make) => make.map((f, i) => f(i)));

  it("loses nothing and shows nothing twice", () =>
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const shown = placePoints(series, figures, null).points.map((p) => p.figure);
        expect(shown.toSorted()).toEqual(figures.map((f) => f.figure.id).toSorted());
      }),
    ));

  it("has one point a day on the line, and never a triangulation", () =>
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const line = placePoints(series, figures, null).points.filter((p) => p.onLine);
        expect(new Set(line.map((p) => p.asOf)).size).toBe(line.length);
        expect(line.every((p) => p.reported.figure.role === "recommended")).toBe(true);
      }),
    ));

  it("never claims more of a change than the intervals allow", () =>
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const line = placePoints(series, figures, null).points.filter((p) => p.onLine);
        line.forEach((point, i) => {
          const before = line[i - 1];
          if (!before || !point.change) return;
          const { low, high, recorded } = point.change;
          if (low !== null) expect(low).toBe((point.low ?? NaN) - (before.high ?? NaN));
          if (high !== null) expect(high).toBe((point.high ?? NaN) - (before.low ?? NaN));
          if (low !== null || high !== null) expect(recorded).toBeNull();
        });
      }),
    ));

  it("does not depend on the order in which figures arrive", () =>
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const backwards = placePoints(series, figures.toReversed(), null);
        expect(backwards).toEqual(placePoints(series, figures, null));
      }),
    ));
});
