import { positionOf } from "@/lib/domain/bounds";
import { toDayNumber } from "@/lib/domain/calendar-date";
import type { Measure } from "@/lib/domain/codes";
import type { PeriodView } from "./chart-view";
import { isShown } from "./clip-line";
import type { SeriesColumns } from "./columns";
import { xOfDay, yOf, type Frame } from "./frame";
import type { ChartMode } from "./shapes";

/** Where points of one series are drawn, as columns of equal length. */
export interface PlacedStops {
  x: number[];
  y: number[];
  /** The place of each point in the columns of its series. */
  place: number[];
}

/** What is drawn of a series. */
interface Drawn extends Pick<PeriodView, "from" | "to"> {
  measure: Measure;
  mode: ChartMode;
}

/**
 * Where a cursor can stop on the points of one series: where `pixelOf` puts the shape of each, without
 * fifty thousand points and shapes being made for it.
 */
export function placeStops(columns: SeriesColumns, frame: Frame, drawn: Drawn): PlacedStops {
  const stops: PlacedStops = { x: [], y: [], place: [] };
  const read = drawn.measure !== "new" && drawn.mode === "change" ? readChange : readFigure;
  columns.asOf.forEach((asOf, i) => {
    if (!isShown({ asOf, mark: columns.mark[i] ?? null }, drawn)) return;
    const day = toDayNumber(asOf);
    const found = read(columns, i, day, drawn.measure);
    if (found === null) return;
    const { at, first } = found;
    stops.x.push(
      first === null
        ? xOfDay(frame, day)
        : Math.round((xOfDay(frame, first) + xOfDay(frame, day + 1)) / 2),
    );
    stops.y.push(yOf(frame, at));
    stops.place.push(i);
  });
  return stops;
}

/** The number that places a point, and the first day of its bar, null for a point in time. */
interface Read {
  at: number;
  first: number | null;
}

function readFigure(columns: SeriesColumns, i: number, day: number, measure: Measure): Read | null {
  const at = positionOf({
    value: columns.value[i] ?? null,
    low: columns.low[i] ?? null,
    high: columns.high[i] ?? null,
    qualifier: columns.qualifier[i] ?? "not_available",
  });
  if (at === null) return null;
  if (measure !== "new" || !columns.onLine[i]) return { at, first: null };
  const periodStart = columns.periodStart[i] ?? null;
  return { at, first: periodStart === null ? day : toDayNumber(periodStart) };
}

function readChange(columns: SeriesColumns, i: number, day: number): Read | null {
  const days = columns.changeDays[i] ?? null;
  if (days === null || !columns.onLine[i]) return null;
  const at = positionOf({
    value: columns.changeRecorded[i] ?? null,
    low: columns.changeLow[i] ?? null,
    high: columns.changeHigh[i] ?? null,
    qualifier: "range",
  });
  return at === null ? null : { at, first: day - days + 1 };
}
