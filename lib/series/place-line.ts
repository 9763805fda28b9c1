import { addDays } from "@/lib/domain/calendar-date";
import { FRAME_HEIGHT, FRAME_WIDTH, xOf, yOf, type Frame } from "./frame";
import { drawBars, drawDots, drawSegments, drawStrokes, type Pixel, type PixelBar } from "./paths";
import type { Mark, PlacedLine, PlacedMarks } from "./placed";
import type { Shape } from "./shapes";
import { mergeBars, straighten, thinColumns } from "./thin";

/** Half a pixel: what is left out of a line cannot be seen. */
const TOLERANCE = 0.5;
/** Dots of all reports are drawn where on average this many pixels lie between two. */
const DOT_SPACING = 12;
/** Marks of the same kind closer together than this would merge into a band. */
const MARK_SPACING = 14;
const TICK_LENGTH = 9;
/** Bars at least this wide are set apart from the next by a pixel. */
const SEPARATE_BARS = 5;

/** Where a shape is drawn: a point in time, or the middle of its period. */
export function pixelOf(frame: Frame, shape: Shape): Pixel | null {
  if (shape.at === null) return null;
  const x =
    shape.kind === "bar"
      ? Math.round((xOf(frame, shape.from) + xOf(frame, addDays(shape.to, 1))) / 2)
      : xOf(frame, shape.to);
  return { x, y: yOf(frame, shape.at) };
}

/** Splits the points on a line where it breaks, in pixels and thinned; bars are no line. */
export function placeSegments(frame: Frame, shapes: readonly Shape[]): Pixel[][] {
  const segments: Pixel[][] = [];
  let open: Pixel[] | null = null;
  for (const shape of shapes) {
    if (shape.kind !== "line") continue;
    const pixel = pixelOf(frame, shape);
    if (pixel === null) {
      open = null;
      continue;
    }
    if (open === null || shape.gapBefore) segments.push((open = []));
    open.push(pixel);
  }
  return segments.map((segment) => straighten(thinColumns(segment), TOLERANCE));
}

/** The bars of one series in pixels, at least a pixel wide. */
export function placeBars(frame: Frame, shapes: readonly Shape[], base: number): PixelBar[] {
  const bars = shapes.flatMap((shape): PixelBar[] => {
    if (shape.kind !== "bar" || shape.at === null) return [];
    const ends = [xOf(frame, shape.from), xOf(frame, addDays(shape.to, 1))];
    const left = Math.min(...ends);
    const width = Math.max(1, Math.max(...ends) - left);
    const right = left + width - (width >= SEPARATE_BARS ? 1 : 0);
    return [{ left, right, y: yOf(frame, shape.at) }];
  });
  return mergeBars(bars, base);
}

/** One series in pixels. `base` is where bars stand. */
export function placeLine(
  series: string,
  shapes: readonly Shape[],
  frame: Frame,
  base: number,
): Omit<PlacedLine, "labelY"> & { end: Pixel | null } {
  const bars = shapes.some((s) => s.kind === "bar") ? placeBars(frame, shapes, base) : null;
  const segments = bars === null ? placeSegments(frame, shapes) : [];
  const last = shapes.findLast((s) => s.kind !== "beside" && s.at !== null);
  return {
    series,
    path: bars === null ? drawSegments(segments) : drawBars(bars, base),
    bars: bars !== null,
    marks: placeMarks(frame, shapes, segments, bars !== null),
    end: last ? pixelOf(frame, last) : null,
  };
}

function placeMarks(
  frame: Frame,
  shapes: readonly Shape[],
  segments: readonly Pixel[][],
  bars: boolean,
): PlacedMarks {
  const pixels = (chosen: readonly Shape[]) => chosen.flatMap((s) => pixelOf(frame, s) ?? []);
  const drawn = shapes.filter((s) => s.kind !== "beside");
  const bounded = (bound: Shape["bound"]) => space(pixels(shapes.filter((s) => s.bound === bound)));
  const reports = bars ? [] : pixels(drawn);
  const spread = Math.abs((reports.at(-1)?.x ?? 0) - (reports[0]?.x ?? 0));
  const alone = segments.filter((s) => s.length === 1).flat();
  const marks: Record<Mark, string> = {
    dots: drawDots(reports.length * DOT_SPACING <= spread + DOT_SPACING ? reports : alone),
    beside: drawDots(distinct(pixels(shapes.filter((s) => s.kind === "beside")))),
    lower: drawStrokes(bounded("lower"), -TICK_LENGTH),
    upper: drawStrokes(bounded("upper"), TICK_LENGTH),
    span: [
      ...new Set(shapes.filter((s) => s.bound === "span").map((s) => drawSpan(frame, s))),
    ].join(""),
    soft: drawDots(space(pixels(drawn.filter((s) => s.bound === "soft")))),
    fall: drawDots(distinct(pixels(drawn.filter((s) => s.fall)))),
    restart: drawStrokes(
      drawn.filter((s) => s.restart).map((s) => ({ x: xOf(frame, s.from), y: FRAME_HEIGHT })),
      -FRAME_HEIGHT,
    ),
    missing: drawDots(
      distinct(
        shapes.filter((s) => s.at === null).map((s) => ({ x: xOf(frame, s.to), y: FRAME_HEIGHT })),
      ),
    ),
  };
  return Object.fromEntries(Object.entries(marks).filter(([, path]) => path !== ""));
}

function drawSpan(frame: Frame, shape: Shape): string {
  const pixel = pixelOf(frame, shape);
  if (!pixel) return "";
  const ys = shape.values.map((v) => yOf(frame, v));
  const top = Math.min(...ys);
  return drawStrokes([{ x: pixel.x, y: top }], Math.max(...ys) - top);
}

/** Keeps the last of marks that would touch, so that the newest report always shows its bound. */
function space(pixels: readonly Pixel[]): Pixel[] {
  const kept: Pixel[] = [];
  for (const pixel of pixels.toReversed()) {
    const later = kept.at(-1);
    if (!later || Math.hypot(pixel.x - later.x, pixel.y - later.y) >= MARK_SPACING)
      kept.push(pixel);
  }
  return kept.toReversed();
}

/** Keeps one of marks whose middles share a square of two pixels: the others are hidden under it. */
function distinct(pixels: readonly Pixel[]): Pixel[] {
  return [...new Map(pixels.map((p) => [(p.x >> 1) * FRAME_WIDTH + (p.y >> 1), p])).values()];
}
