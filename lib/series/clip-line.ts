import type { ChartPoint } from "./chart-point";
import type { PeriodView } from "./chart-view";

/**
 * The part of a line whose days lie within the period, both ends included. Gaps, falls and changes
 * were found on the whole line and stay. Superseded and withdrawn figures go: they have their place on
 * the pages of their series and of the figure.
 */
export function clipLine<L extends { points: ChartPoint[] }>(
  line: L,
  { from, to }: Pick<PeriodView, "from" | "to">,
): L {
  const points = line.points.filter(
    (p) =>
      (from === null || p.asOf >= from) &&
      (to === null || p.asOf <= to) &&
      p.mark !== "superseded" &&
      p.mark !== "withdrawn",
  );
  return { ...line, points };
}
