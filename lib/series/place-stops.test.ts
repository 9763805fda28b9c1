import fc from "fast-check";
import { expect, it } from "vitest";
import { NOT_AVAILABLE, quantity, rangeQuantity, type Quantity } from "@/lib/domain/bounds";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { MEASURES } from "@/lib/domain/codes";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { clipLine } from "./clip-line";
import { toColumns } from "./columns";
import type { Frame } from "./frame";
import { pixelOf } from "./place-line";
import { placePoints } from "./place-points";
import { placeStops } from "./place-stops";
import { CHART_MODES, shapePoints } from "./shapes";

const FIRST = calendarDate("2019-05-01");

const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.nat(500).map((n) => quantity("exact", n)),
  fc.nat(500).map((n) => quantity("at_least", n)),
  fc.nat(500).map((n) => quantity("about", n)),
  fc.nat(500).map((n) => rangeQuantity(n, n + 40)),
  fc.constant(NOT_AVAILABLE),
);
const anyReports = fc.array(
  fc.record({ day: fc.nat(200), stated: anyQuantity, lasts: fc.option(fc.nat(20)) }),
  { maxLength: 60 },
);

it("stops where the shape of each point is drawn, of every kind of picture", () =>
  fc.assert(
    fc.property(
      anyReports,
      fc.constantFrom(...MEASURES),
      fc.constantFrom(...CHART_MODES),
      fc.boolean(),
      fc.constantFrom(null, addDays(FIRST, 50)),
      (reports, measure, mode, mirrored, from) => {
        const series = makeSeries({ measure });
        const { points } = placePoints(
          series,
          reports.map(({ day, stated, lasts }, i) => {
            const asOf = addDays(FIRST, day);
            const periodStart = lasts === null ? null : addDays(asOf, -lasts);
            return makeReported(series, asOf, stated, { figure: { id: `f${i}`, periodStart } });
          }),
          null,
        );
        const frame: Frame = {
          days: [18_017, 18_217],
          values: [0, 540],
          scale: "linear",
          mirrored,
        };
        const period = { from, to: null };
        const shown = clipLine({ points }, period).points;
        const wanted = shapePoints(shown, measure, mode).flatMap((shape) => {
          const pixel = pixelOf(frame, shape);
          return pixel === null ? [] : [{ ...pixel, figure: shape.figure }];
        });
        const columns = toColumns(points);
        const stops = placeStops(columns, frame, { measure, mode, ...period });
        expect(
          stops.place.map((at, i) => ({
            x: stops.x[i],
            y: stops.y[i],
            figure: columns.figure[at],
          })),
        ).toEqual(wanted);
      },
    ),
  ));
