import type { ChartPoint, SeriesLine } from "./chart-point";
import { findDays, findValues } from "./domains";
import { FRAME_HEIGHT, FRAME_WIDTH, type Frame } from "./frame";
import { drawBars, drawSegments, type Pixel } from "./paths";
import { placeBars, placeSegments } from "./place-line";
import { shapePoints } from "./shapes";
import { mergeBars, straighten, thinColumns } from "./thin";

export const SPARK_WIDTH = 100;
export const SPARK_HEIGHT = 24;

/** What may be left out of a sparkline, in its own pixels. */
const TOLERANCE = 0.8;

/** A line that is mostly gaps is specks at this size, and tells nothing. */
const LEAST_DRAWN = SPARK_WIDTH / 4;

/** SVG path of a series at the size of a word, broken at gaps; null where there is hardly a line. */
export function placeSparkline(line: SeriesLine<ChartPoint>, mirrored = false): string | null {
  const shapes = shapePoints(line.points, line.series.measure, "recorded").filter(
    (s) => s.kind !== "beside",
  );
  const days = findDays(shapes);
  if (days === null || shapes.length < 2) return null;
  const frame: Frame = { days, values: findValues(shapes, "linear"), scale: "linear", mirrored };
  const shrink = ({ x, y }: Pixel): Pixel => ({
    x: Math.round((x * SPARK_WIDTH) / FRAME_WIDTH),
    y: Math.round((y * SPARK_HEIGHT) / FRAME_HEIGHT),
  });
  if (line.series.measure !== "new") {
    const segments = placeSegments(frame, shapes).map((s) =>
      straighten(thinColumns(s.map(shrink)), TOLERANCE),
    );
    const drawn = segments.reduce((sum, segment) => sum + widthOf(segment), 0);
    return drawn < LEAST_DRAWN ? null : drawSegments(segments);
  }
  const bars = placeBars(frame, shapes, FRAME_HEIGHT).map(({ left, right, y }) => {
    const start = shrink({ x: left, y });
    return { left: start.x, right: Math.max(shrink({ x: right, y }).x, start.x + 1), y: start.y };
  });
  return drawBars(mergeBars(bars, SPARK_HEIGHT), SPARK_HEIGHT);
}

function widthOf(segment: readonly Pixel[]): number {
  const across = segment.map(({ x }) => x);
  return Math.max(...across) - Math.min(...across);
}
