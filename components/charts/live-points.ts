import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { pointAt, type DocumentedPoint } from "@/lib/series/columns";
import type { Frame } from "@/lib/series/frame";
import type { Pixel } from "@/lib/series/paths";
import { placeStops, type PlacedStops } from "@/lib/series/place-stops";
import type { ChartMode } from "@/lib/series/shapes";
import type { ChartPage } from "./chart-page";
import type { LiveLine } from "./waking-chart";

/** Something that a pointer or a key can stop at. */
export interface Stop extends Pixel {
  point: DocumentedPoint;
  line: LiveLine;
  index: number;
}

/** All of them, as columns of equal length; `index` says on which of the lines each is. */
export interface Stops extends PlacedStops {
  index: number[];
  lines: readonly LiveLine[];
}

/** Where to stop on the points of all lines: in as-of order, lines in their order on one day. */
export function findStops(
  lines: readonly LiveLine[],
  frame: Frame,
  mode: ChartMode,
  { from, to }: Pick<ChartPage, "from" | "to">,
): Stops {
  const period = { from: parseCalendarDate(from ?? ""), to: parseCalendarDate(to ?? "") };
  const found = lines.map(({ columns, measure }) =>
    placeStops(columns, frame, { measure, mode, ...period }),
  );
  const x = found.flatMap((stops) => stops.x);
  const y = found.flatMap((stops) => stops.y);
  const place = found.flatMap((stops) => stops.place);
  const index = found.flatMap((stops, i) => stops.place.map(() => i));
  // The points of one line are in that order.
  if (lines.length === 1) return { x, y, place, index, lines };
  const days = place.map((at, i) => lines[index[i] ?? -1]?.columns.asOf[at] ?? "");
  const order = days.map((_, i) => i).sort((a, b) => compareDays(days[a] ?? "", days[b] ?? ""));
  const sort = (column: readonly number[]) => order.map((i) => column[i] ?? 0);
  return { x: sort(x), y: sort(y), place: sort(place), index: sort(index), lines };
}

/** Sorting leaves those of one day in the order of their lines. */
function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The stop in that place, with its point; null where there is none. */
export function stopAt(stops: Stops, i: number | null): Stop | null {
  const { [i ?? -1]: place } = stops.place;
  if (i === null || place === undefined) return null;
  const index = stops.index[i] ?? 0;
  const { [index]: line } = stops.lines;
  if (line === undefined) return null;
  const point = pointAt(line.columns, place);
  return { x: stops.x[i] ?? 0, y: stops.y[i] ?? 0, point, line, index };
}

/** The stop nearest to a place in the picture; sideways counts for more than up and down. */
export function findNearest(stops: Pick<Stops, "x" | "y">, place: Pixel): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  stops.x.forEach((x, i) => {
    const distance = Math.abs(x - place.x) * 4 + Math.abs((stops.y[i] ?? 0) - place.y);
    if (distance < least) [nearest, least] = [i, distance];
  });
  return nearest;
}
