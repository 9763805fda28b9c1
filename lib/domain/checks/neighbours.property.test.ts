import fc from "fast-check";
import { expect, it } from "vitest";
import { NOT_AVAILABLE, quantity, type Quantity } from "@/lib/domain/bounds";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Measure } from "@/lib/domain/codes";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { checkRow } from "./check-row";
import { prepareNeighbours } from "./neighbours";

const TODAY = calendarDate("2035-01-01");

const amount = fc.oneof(fc.integer({ min: 90, max: 110 }), fc.integer({ min: 0, max: 2_000 }));
const stated: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 6, arbitrary: amount.map((value) => quantity("exact", value)) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom("at_least", "more_than", "about", "nearly", "less_than", "up_to"),
        amount,
      )
      .map(([qualifier, value]) => quantity(qualifier, value)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(amount, amount).map(([a, b]): Quantity => ({
      qualifier: "range",
      value: null,
      low: Math.min(a, b),
      high: Math.max(a, b),
    })),
  },
  { weight: 1, arbitrary: fc.constant(NOT_AVAILABLE) },
);

const step = fc.record({
  days: fc.constantFrom(0, 1, 1, 1, 7),
  stated,
  beside: fc.constantFrom(false, false, false, false, true),
  supersedes: fc.constantFrom(false, false, false, false, true),
  fallReason: fc.constantFrom(null, null, "correction" as const),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const drawn = fc.record({
  measure: fc.constantFrom(
    "cumulative" as const,
    "cumulative" as const,
    "stock" as const,
    "new" as const,
  ),
  /** What every step adds to the numbers, so that some series grow as running totals do. */
  growth: fc.constantFrom(0, 1, 20),
  steps: fc.array(step, { minLength: 1, maxLength: 90 }),
});

/** A series' figures in as-of order, of which some supersede one of the same day. */
function toFigures(measure: Measure, growth: number, steps: readonly Step[]): ReportedFigure[] {
  const series = makeSeries({ measure });
  let day = calendarDate("2019-04-04");
  const superseded = new Set<string>();
  const figures: ReportedFigure[] = [];
  for (const [index, { days, stated: said, beside, supersedes, fallReason }] of steps.entries()) {
    day = addDays(day, days);
    const earlier = supersedes
      ? figures.find(({ figure }) => figure.asOf === day && !superseded.has(figure.id))
      : undefined;
    if (earlier) superseded.add(earlier.figure.id);
    const grown = (number: number | null) => number && number + growth * index;
    const amount = {
      ...said,
      value: grown(said.value),
      low: grown(said.low),
      high: grown(said.high),
    };
    figures.push(
      makeReported(series, day, amount, {
        figure: {
          id: `figure-${String(index).padStart(3, "0")}`,
          role: beside ? "triangulation" : "recommended",
          supersedesId: earlier?.figure.id ?? null,
          fallReason,
        },
      }),
    );
  }
  return figures;
}

it("lets every check find with a figure's neighbours what it finds with the whole series", () => {
  fc.assert(
    fc.property(drawn, ({ measure, growth, steps }) => {
      const figures = toFigures(measure, growth, steps);
      const neighbours = prepareNeighbours(makeSeries({ measure }), figures);
      for (const entered of figures) {
        const around = { otherOrigins: [], related: [] };
        const others = figures.filter((other) => other !== entered);
        const check = (known: ReportedFigure[]) =>
          checkRow({ row: "1", entered, today: TODAY, known: { series: known, ...around } });
        expect(check(neighbours.of(entered))).toEqual(check(others));
      }
    }),
    { numRuns: 300 },
  );
});

it("gives a figure of a long series a few dozen neighbours", () => {
  const steps = Array.from({ length: 3_000 }, (): Step => ({
    days: 1,
    stated: quantity("exact", 100),
    beside: false,
    supersedes: false,
    fallReason: null,
  }));
  const figures = toFigures("cumulative", 1, steps);
  const neighbours = prepareNeighbours(makeSeries(), figures);
  const counts = figures.map((figure) => neighbours.of(figure).length);
  expect(Math.max(...counts)).toBeLessThan(40);
});
