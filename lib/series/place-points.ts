import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Measure } from "@/lib/domain/codes";
import type { ReportedFigure, Series } from "@/lib/domain/model";
import { compareSameDay } from "@/lib/domain/same-day";
import { changeBetween } from "./change";
import type { ChartPoint, PointMark, ReportedPoint, SeriesLine } from "./chart-point";
import { judgeRunningTotal, judgeStock, type Verdict } from "./falls";
import { findGaps } from "./gaps";

type Beside = Pick<ChartPoint, "mark" | "reason">;

/**
 * The picture of one series as it was known on `knownOn` (null: today): editions resolved, one figure
 * a day on the line, every other one beside it with the reason, gaps and falls marked. Figures not
 * known by then are left out; nothing else is. Throws RangeError on a figure of another series.
 */
export function placePoints(
  series: Series,
  figures: readonly ReportedFigure[],
  knownOn: CalendarDate | null,
): SeriesLine {
  for (const { figure } of figures)
    if (figure.seriesId !== series.id)
      throw new RangeError(`figure ${figure.id} is of series ${figure.seriesId}, not ${series.id}`);
  const known = figures.filter((f) => isKnown(f, knownOn)).toSorted(compareAsOf);
  const beside = new Map<ReportedFigure, Beside>();
  // An edition that its source took back leaves the one before it standing.
  const supersededBy = new Map(
    known.flatMap((f) =>
      f.figure.supersedesId !== null && !isWithdrawn(f, knownOn)
        ? [[f.figure.supersedesId, f] as const]
        : [],
    ),
  );
  for (const f of known) {
    const why = standsBeside(f, supersededBy.get(f.figure.id), knownOn);
    if (why) beside.set(f, why);
  }
  const leaders = new Map<CalendarDate, ReportedFigure>();
  for (const f of known) {
    if (beside.has(f)) continue;
    const rival = leaders.get(f.figure.asOf);
    if (rival && compareSameDay(rival, f) < 0) beside.set(f, { mark: "same_day", reason: null });
    else {
      if (rival) beside.set(rival, { mark: "same_day", reason: null });
      leaders.set(f.figure.asOf, f);
    }
  }
  const drawn = drawLine(series, [...leaders.values()], beside);
  return {
    series,
    points: known.map((f) => drawn.points.get(f) ?? toPoint(f, beside.get(f) ?? null)),
    rhythmDeclared: drawn.rhythmDeclared,
  };
}

function drawLine(
  series: Series,
  leaders: readonly ReportedFigure[],
  beside: Map<ReportedFigure, Beside>,
): { points: Map<ReportedFigure, ReportedPoint>; rhythmDeclared: boolean } {
  const verdicts = judge(series.measure, leaders);
  const onLine = leaders.flatMap((reported, i) => {
    const verdict = verdicts[i];
    if (!verdict?.weaker) return [{ reported, fall: verdict?.fall ?? null }];
    beside.set(reported, { mark: "weaker_bound", reason: null });
    return [];
  });
  const { gaps, rhythmDeclared } = findGaps(
    onLine.map(({ reported: { figure } }) => ({
      ...figure,
      hasNumber: figure.qualifier !== "not_available",
    })),
    series.measure,
    series.rhythms,
  );
  const points = new Map<ReportedFigure, ReportedPoint>();
  onLine.forEach(({ reported, fall }, i) => {
    const before = onLine[i - 1]?.reported.figure;
    const mark = markOnLine(reported, fall !== null, i === 0 && series.continuesId !== null);
    points.set(reported, {
      ...toPoint(reported, { mark, reason: fall }),
      onLine: true,
      gapBefore: gaps[i] ?? false,
      change: before && series.measure !== "new" ? changeBetween(reported.figure, before) : null,
    });
  });
  return { points, rhythmDeclared };
}

/** Counts of separate periods neither fall nor weaken one another. */
function judge(measure: Measure, leaders: readonly ReportedFigure[]): Verdict[] {
  const claims = leaders.map((f) => f.figure);
  if (measure === "cumulative") return judgeRunningTotal(claims);
  if (measure === "stock") return judgeStock(claims);
  return claims.map(() => ({ weaker: false, fall: null }));
}

function markOnLine(f: ReportedFigure, falls: boolean, restarts: boolean): PointMark | null {
  if (f.figure.qualifier === "not_available") return "not_available";
  if (falls) return "fall";
  return restarts ? "restart" : null;
}

function standsBeside(
  reported: ReportedFigure,
  supersededBy: ReportedFigure | undefined,
  knownOn: CalendarDate | null,
): Beside | null {
  const { figure, status } = reported;
  if (supersededBy) return { mark: "superseded", reason: supersededBy.figure.supersedeReason };
  if (isWithdrawn(reported, knownOn)) return { mark: "withdrawn", reason: null };
  if (status === "superseded" && knownOn === null) return { mark: "superseded", reason: null };
  if (figure.role === "triangulation") return { mark: "triangulation", reason: figure.roleReason };
  if (figure.eventId !== null) return { mark: "event_toll", reason: null };
  return null;
}

/** The status may be today's: what its source withdrew later still stood on the day asked for. */
function isWithdrawn({ figure, status }: ReportedFigure, knownOn: CalendarDate | null): boolean {
  const stillStood =
    knownOn !== null && figure.withdrawnOn !== null && figure.withdrawnOn > knownOn;
  return status === "withdrawn" && !stillStood;
}

function isKnown({ figure }: ReportedFigure, knownOn: CalendarDate | null): boolean {
  return knownOn === null || (figure.knownFrom !== null && figure.knownFrom <= knownOn);
}

function compareAsOf({ figure: a }: ReportedFigure, { figure: b }: ReportedFigure): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function toPoint(reported: ReportedFigure, beside: Beside | null): ReportedPoint {
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
    onLine: false,
    gapBefore: false,
    mark: beside?.mark ?? null,
    reason: beside?.reason ?? null,
    computedBy: figure.computedBy,
    registeredLate: figure.registeredLate,
    change: null,
    reported,
  };
}
