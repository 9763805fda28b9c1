import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Series } from "@/lib/domain/model";
import type { Candidate, Standing } from "@/lib/domain/standing";
import { changeBetween } from "./change";
import type { PointOf, SeriesLine } from "./chart-point";
import { findGaps } from "./gaps";
import { judgeFigures } from "@/lib/domain/judge-figures";

/**
 * The picture of one series as it was known on `knownOn` (null: today): every figure where
 * {@link judgeFigures} stands it, with gaps and changes along the line.
 */
export function placePoints<F extends Candidate>(
  series: Series,
  figures: readonly F[],
  knownOn: CalendarDate | null,
): SeriesLine<PointOf<F>> {
  const { known, standings, line } = judgeFigures(series, figures, knownOn);
  const { gaps, rhythmDeclared } = findGaps(
    line.map(({ figure: { asOf, asOfPrecision, periodStart, qualifier } }) => {
      return { asOf, asOfPrecision, periodStart, hasNumber: qualifier !== "not_available" };
    }),
    series.measure,
    series.rhythms,
  );
  const places = new Map(line.map((reported, i) => [reported, i]));
  const points: PointOf<F>[] = [];
  for (const reported of known) {
    const standing = standings.get(reported);
    if (!standing) continue;
    const point = toPoint(reported, standing);
    const i = places.get(reported);
    if (i !== undefined) {
      point.gapBefore = gaps[i] ?? false;
      const before = line[i - 1]?.figure;
      if (before && series.measure !== "new") point.change = changeBetween(reported.figure, before);
    }
    points.push(point);
  }
  return { series, points, rhythmDeclared };
}

function toPoint<F extends Candidate>(reported: F, standing: Standing): PointOf<F> {
  const { figure } = reported;
  return {
    figure: figure.id,
    asOf: figure.asOf,
    asOfPrecision: figure.asOfPrecision,
    periodStart: figure.periodStart,
    qualifier: figure.qualifier,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    onLine: standing.onLine,
    gapBefore: false,
    mark: standing.mark,
    reason: standing.reason,
    computedBy: figure.computedBy,
    registeredLate: figure.registeredLate,
    change: null,
    reported,
  };
}
