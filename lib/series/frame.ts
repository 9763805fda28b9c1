import { toDayNumber, type CalendarDate } from "@/lib/domain/calendar-date";

/** Whole pixels of a picture before it is stretched to the width that it gets. */
export const FRAME_WIDTH = 640;
export const FRAME_HEIGHT = 200;

/** Pixels below the lowest power of ten of a logarithmic axis, where zero stands. */
const ZERO_BAND = 16;

export const VALUE_SCALES = ["linear", "log"] as const;
export type ValueScale = (typeof VALUE_SCALES)[number];

/**
 * What turns days and numbers into pixels: plain data, so that the server's picture and the chart in
 * the browser agree to the pixel.
 */
export interface Frame {
  /** Day numbers at the two ends of the time axis. */
  days: [number, number];
  /** Numbers at the bottom and the top; the bottom of a logarithmic axis is a power of ten. */
  values: [number, number];
  scale: ValueScale;
  /** Time runs from right to left, as Arabic reads; the value axis then stands on the right. */
  mirrored: boolean;
}

/** Pixels from the left edge; the end of a day is the start of the next. */
export function xOfDay(frame: Frame, day: number): number {
  const share = shareOfDay(frame, day);
  return Math.round((frame.mirrored ? 1 - share : share) * FRAME_WIDTH);
}

/** {@link xOfDay} for a calendar date. */
export function xOf(frame: Frame, date: CalendarDate): number {
  return xOfDay(frame, toDayNumber(date));
}

/** How far along the time axis a day stands, 0 at its start and 1 at its end, in either direction. */
export function shareOfDay({ days: [first, last] }: Frame, day: number): number {
  return last === first ? 0.5 : (day - first) / (last - first);
}

/** Pixels from the top. On a logarithmic axis zero has a line of its own below the lowest power. */
export function yOf({ values: [bottom, top], scale }: Frame, value: number): number {
  if (scale === "linear") return Math.round((1 - (value - bottom) / (top - bottom)) * FRAME_HEIGHT);
  if (value <= 0) return FRAME_HEIGHT;
  const share = Math.log(value / bottom) / Math.log(top / bottom);
  return Math.round((1 - share) * (FRAME_HEIGHT - ZERO_BAND));
}
