import type { Interval, Quantity } from "@/lib/domain/bounds";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DatePrecision } from "@/lib/domain/codes";
import type { Document, ReportedFigure, Series } from "@/lib/domain/model";
import type { Candidate, Standing } from "@/lib/domain/standing";

/** How the count moved since the point before on the same line. */
export interface Change extends Interval {
  /**
   * Difference of the two printed numbers, for points whose bounds leave the true difference open on
   * both sides: a change in the recorded count, never a number of new people. Null where a bound
   * holds or a number is missing.
   */
  recorded: number | null;
  /** How many days the change spans, the point's own the last of them. */
  days: number;
}

/** A figure's place in the picture of its series; light enough to travel as JSON columns. */
export interface ChartPoint extends Quantity, Standing {
  /** Id of the figure, whose page is the report behind the number. */
  figure: string;
  asOf: CalendarDate;
  asOfPrecision: DatePrecision;
  /** First day counted, included. */
  periodStart: CalendarDate | null;
  /** The line breaks before this point: nothing is claimed for the days between. */
  gapBefore: boolean;
  /** Who computed the number where no document states it. */
  computedBy: string | null;
  /** The part of a count of a period that belongs to earlier dates. */
  registeredLate: number | null;
  /** Null for the first point, beside the line, and where a number is missing. */
  change: Change | null;
}

/** A {@link ChartPoint} with the figure that it came from. */
export interface PointOf<F> extends ChartPoint {
  reported: F;
}

/** A {@link ChartPoint} with the whole report behind it. */
export type ReportedPoint = PointOf<ReportedFigure>;

/** What a card draws of a figure; its document's title too where the card shows its table. */
export interface CardFigure extends Candidate {
  document: Candidate["document"] & Partial<Pick<Document, "title" | "language">>;
}

/** A {@link ChartPoint} of a card. */
export type CardPoint = PointOf<CardFigure>;

/** One series as a picture: every figure known on the day, once, in as-of order. */
export interface SeriesLine<P extends ChartPoint = ReportedPoint> {
  series: Series;
  points: P[];
  /** False where gaps had to be judged by the spacing of neighbouring points. */
  rhythmDeclared: boolean;
}
