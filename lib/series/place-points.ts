import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Series } from "@/lib/domain/model";
import type { Candidate, Standing } from "@/lib/domain/standing";
import { changeBetween } from "./change";
import type { Change, PointOf, SeriesLine } from "./chart-point";
import { findGaps } from "./gaps";
import { judgePlaces } from "@/lib/domain/judge-figures";

/** Figures of one series in as-of order with what is judged of each; all lists are of one length. */
interface JudgedLine<F> {
  known: F[];
  standings: Standing[];
  gaps: boolean[];
  changes: (Change | null)[];
  rhythmDeclared: boolean;
}

/**
 * Every figure of one series as it was known on `knownOn` (null: today), where {@link judgePlaces}
 * stands it, with gaps and changes along the line.
 */
export function judgeLine<F extends Candidate>(
  series: Series,
  figures: readonly F[],
  knownOn: CalendarDate | null,
): JudgedLine<F> {
  const { known, standings, line } = judgePlaces(series, figures, knownOn);
  const { measure, rhythms } = series;
  const onLine = figuresAt(known, line);
  const found = findGaps(onLine, measure, rhythms);
  const gaps = known.map(() => false);
  const changes = known.map((): Change | null => null);
  let before: F["figure"] | null = null;
  onLine.forEach((figure, n) => {
    const i = line[n] ?? 0;
    gaps[i] = found.gaps[n] ?? false;
    if (before !== null && measure !== "new")
      changes[i] = changeBetween(figure, before, found.steps[n] ?? 0);
    before = figure;
  });
  return { known, standings, gaps, changes, rhythmDeclared: found.rhythmDeclared };
}

/** The picture of one series: what {@link judgeLine} says, point by point. */
export function placePoints<F extends Candidate>(
  series: Series,
  figures: readonly F[],
  knownOn: CalendarDate | null,
): SeriesLine<PointOf<F>> {
  const { known, standings, gaps, changes, rhythmDeclared } = judgeLine(series, figures, knownOn);
  const points = known.flatMap((reported, i) => {
    const standing = standings[i];
    if (standing === undefined) return [];
    return toPoint(reported, standing, gaps[i] ?? false, changes[i] ?? null);
  });
  return { series, points, rhythmDeclared };
}

function toPoint<F extends Candidate>(
  reported: F,
  standing: Standing,
  gapBefore: boolean,
  change: Change | null,
): PointOf<F> {
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
    gapBefore,
    mark: standing.mark,
    reason: standing.reason,
    computedBy: figure.computedBy,
    registeredLate: figure.registeredLate,
    change,
    reported,
  };
}

function figuresAt<F extends Candidate>(known: readonly F[], places: readonly number[]) {
  const figures: F["figure"][] = [];
  places.forEach((i) => {
    const reported = known[i];
    if (reported !== undefined) figures.push(reported.figure);
  });
  return figures;
}
