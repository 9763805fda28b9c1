import type { Frame } from "./frame";
import type { ChartMode } from "./shapes";
import type { Tick } from "./ticks";

/**
 * Marks that are drawn on top of a line, back to front. `dots` are reports on the line, drawn where
 * they are few enough to be told apart or stand alone; `lower` is at least and more than, `upper` up
 * to, less than and nearly, `span` a range, `soft` about; `missing` says that the source has no number.
 */
export const MARKS = [
  "restart",
  "soft",
  "span",
  "lower",
  "upper",
  "dots",
  "beside",
  "fall",
  "missing",
] as const;
export type Mark = (typeof MARKS)[number];

/** Each kind of mark that a line has, as one SVG path. */
export type PlacedMarks = Partial<Record<Mark, string>>;

/** One series in pixels. */
export interface PlacedLine {
  series: string;
  /** SVG path of the line, broken at gaps, or of the outline of the bars. */
  path: string;
  bars: boolean;
  marks: PlacedMarks;
  /** Where the label of the line's end goes: pixels from the top, clear of the other labels. */
  labelY: number | null;
}

/** An event as a band or a line across the picture, in shares of the time axis. */
export interface PlacedEvent {
  id: string;
  from: number;
  to: number;
}

/** One picture, ready to be drawn without another thought. */
export interface PlacedPanel {
  frame: Frame;
  mode: ChartMode;
  /** Pixels from the top of the line on which bars stand. */
  base: number;
  timeTicks: Tick[];
  valueTicks: Tick[];
  lines: PlacedLine[];
  events: PlacedEvent[];
}
