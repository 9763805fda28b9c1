import type { Pixel, PixelBar } from "@/lib/series/paths";

/** A place on a line, or a break in it. */
export type LiveDatum = Pixel | { x: number; y: null };

/** Segments as one list with a break between each two, as Recharts reads lines. */
export function joinSegments(segments: readonly Pixel[][]): LiveDatum[] {
  return segments.flatMap((segment, i): LiveDatum[] => {
    const first = segment[0];
    return i === 0 || !first ? segment : [{ x: first.x, y: null }, ...segment];
  });
}

/** The outline of bars as an area: up and down at every side, back on the base between bars. */
export function outlineBars(bars: readonly PixelBar[], base: number): LiveDatum[] {
  return bars.flatMap(({ left, right, y }) => [
    { x: left, y: base },
    { x: left, y },
    { x: right, y },
    { x: right, y: base },
    { x: right, y: null },
  ]);
}
