import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { Measure } from "@/lib/domain/codes";
import { positionOf } from "@/lib/domain/bounds";
import type { ChartPoint } from "./chart-point";

export const CHART_MODES = ["recorded", "change"] as const;
export type ChartMode = (typeof CHART_MODES)[number];

/** What a bound looks like: open upwards, open downwards, a span, or soft on both sides. */
export type BoundMark = "lower" | "upper" | "span" | "soft";

/** What one point asks to have drawn, still in days and numbers. */
export interface Shape {
  figure: string;
  /** First and last day drawn; equal for a point in time. */
  from: CalendarDate;
  to: CalendarDate;
  /** Where it stands on the value axis; null for "not available". */
  at: number | null;
  /** Every number that must fit on the axis. */
  values: number[];
  bound: BoundMark | null;
  kind: "line" | "bar" | "beside";
  gapBefore: boolean;
  fall: boolean;
  restart: boolean;
  /** Known to the year only. */
  yearly: boolean;
}

/** Whether a picture consists of bars over the days that they count rather than of a line. */
export function drawsBars(measure: Measure, mode: ChartMode): boolean {
  return measure === "new" || mode === "change";
}

/**
 * Shapes of one series' points. Running totals and stocks become points of a line; counts of a period
 * become bars as wide as the period; in `change` mode the changes become bars as wide as the time
 * between two reports, and what stands beside the line is left out, since nothing is subtracted from it.
 */
export function shapePoints(
  points: readonly ChartPoint[],
  measure: Measure,
  mode: ChartMode,
): Shape[] {
  return measure !== "new" && mode === "change"
    ? points.flatMap(shapeChange)
    : points.map((point) => shapeFigure(point, measure));
}

function shapeFigure(point: ChartPoint, measure: Measure): Shape {
  const at = positionOf(point);
  return {
    figure: point.figure,
    from: measure === "new" ? (point.periodStart ?? point.asOf) : point.asOf,
    to: point.asOf,
    at,
    values: [at, point.low, point.high].filter((v) => v !== null),
    bound: boundOf(point.low, point.high, point.value),
    kind: !point.onLine ? "beside" : measure === "new" ? "bar" : "line",
    gapBefore: point.gapBefore,
    fall: point.mark === "fall",
    restart: point.mark === "restart",
    yearly: point.asOfPrecision === "year",
  };
}

function shapeChange(point: ChartPoint): Shape[] {
  const { change } = point;
  if (!point.onLine || change === null) return [];
  const at = change.recorded ?? positionOf({ ...change, value: null, qualifier: "range" });
  return [
    {
      figure: point.figure,
      from: addDays(point.asOf, 1 - change.days),
      to: point.asOf,
      at,
      values: [at, change.low, change.high].filter((v) => v !== null),
      bound: boundOf(change.low, change.high, change.low === change.high ? change.low : null),
      kind: "bar",
      gapBefore: point.gapBefore,
      fall: point.mark === "fall",
      restart: point.mark === "restart",
      yearly: point.asOfPrecision === "year",
    },
  ];
}

function boundOf(low: number | null, high: number | null, value: number | null): BoundMark | null {
  if (low !== null && high !== null) return value === null || low !== high ? "span" : null;
  if (low !== null) return "lower";
  return high !== null ? "upper" : "soft";
}
