import type { ChartPoint } from "./chart-point";
import type { PeriodView } from "./chart-view";

type Period = Pick<PeriodView, "from" | "to">;

/**
 * Whether a picture of the period, both ends included, shows a point. Superseded and withdrawn figures
 * have their place on the pages of their series and of the figure.
 */
export function isShown(
  { asOf, mark }: Pick<ChartPoint, "asOf" | "mark">,
  { from, to }: Period,
): boolean {
  return (
    (from === null || asOf >= from) &&
    (to === null || asOf <= to) &&
    mark !== "superseded" &&
    mark !== "withdrawn"
  );
}

/**
 * The part of a line that a picture of the period shows. Gaps, falls and changes were found on the
 * whole line and stay.
 */
export function clipLine<L extends { points: ChartPoint[] }>(line: L, period: Period): L {
  return { ...line, points: line.points.filter((point) => isShown(point, period)) };
}
