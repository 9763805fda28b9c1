import { clipLine } from "@/lib/series/clip-line";
import { fromColumns, type DocumentedPoint } from "@/lib/series/columns";
import type { SeriesColumns } from "@/lib/series/columns";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
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
  const stops: Stop[] = [];
  lines.forEach((line, index) => {
    const points = data[index] ?? [];
    const drawn = shapes[index] ?? [];
    // Every point has its shape but where changes are drawn: then one needs looking for.
    const found = drawn.length === points.length ? null : new Map(points.map((p) => [p.figure, p]));
    drawn.forEach((shape, i) => {
      const point = found === null ? points[i] : found.get(shape.figure);
      const pixel = pixelOf(frame, shape);
      if (point && pixel) stops.push({ x: pixel.x, y: pixel.y, point, line, index });
    });
  });
  // The points of one line are in that order.
  return { shapes, stops: lines.length > 1 ? stops.sort(compareStops) : stops };
}

function compareStops(a: Stop, b: Stop): number {
  if (a.point.asOf !== b.point.asOf) return a.point.asOf < b.point.asOf ? -1 : 1;
  return a.index - b.index;
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
