import { clipLine } from "@/lib/series/clip-line";
import { fromColumns, type DocumentedPoint } from "@/lib/series/columns";
import type { SeriesColumns } from "@/lib/series/columns";
import { parseCalendarDate, toDayNumber } from "@/lib/domain/calendar-date";
import type { ChartPage } from "./chart-page";
import { pixelOf } from "@/lib/series/place-line";
import type { Frame } from "@/lib/series/frame";
import type { Pixel } from "@/lib/series/paths";
import { shapePoints, type ChartMode, type Shape } from "@/lib/series/shapes";
import type { LiveLine } from "./waking-chart";

/** The points of one series within the page's period, as the static picture shows them. */
function readPoints(
  columns: SeriesColumns,
  { from, to }: Pick<ChartPage, "from" | "to">,
): DocumentedPoint[] {
  const period = { from: parseCalendarDate(from ?? ""), to: parseCalendarDate(to ?? "") };
  return clipLine({ points: fromColumns(columns) }, period).points;
}

/** Something that a pointer or a key can stop at. */
export interface Stop extends Pixel {
  point: DocumentedPoint;
  line: LiveLine;
  index: number;
}

/** The shapes of every line, and where to stop: in as-of order, lines in their order on one day. */
export function findStops(
  lines: readonly LiveLine[],
  frame: Frame,
  mode: ChartMode,
  period: Pick<ChartPage, "from" | "to">,
): { shapes: Shape[][]; stops: Stop[] } {
  const data = lines.map((line) => readPoints(line.columns, period));
  const shapes = lines.map((line, i) => shapePoints(data[i] ?? [], line.measure, mode));
  const stops = lines.flatMap((line, index) => {
    const points = new Map((data[index] ?? []).map((p) => [p.figure, p]));
    return (shapes[index] ?? []).flatMap((shape): Stop[] => {
      const point = points.get(shape.figure);
      const pixel = pixelOf(frame, shape);
      return point && pixel ? [{ ...pixel, point, line, index }] : [];
    });
  });
  return {
    shapes,
    stops: stops.toSorted(
      (a, b) => toDayNumber(a.point.asOf) - toDayNumber(b.point.asOf) || a.index - b.index,
    ),
  };
}

/** The stop nearest to a place in the picture; sideways counts for more than up and down. */
export function findNearest(stops: readonly Stop[], place: Pixel): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  stops.forEach((stop, i) => {
    const distance = Math.abs(stop.x - place.x) * 4 + Math.abs(stop.y - place.y);
    if (distance < least) [nearest, least] = [i, distance];
  });
  return nearest;
}
