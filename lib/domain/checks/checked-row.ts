import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { EntryErrorCode, EntryFinding, EntryWarningCode } from "@/lib/domain/entry-check";
import type { ReportedFigure } from "@/lib/domain/model";

/** A figure of the same source and day whose count holds the entered one's, or is held by it. */
export interface RelatedFigure {
  /** What the other count is to the entered one. */
  is: "whole" | "part";
  /** Whether who is counted tells that, or where, or the row itself. */
  by: "group" | "place" | "link";
  reported: ReportedFigure;
}

/** What is on record around a figure that is being entered. */
export interface KnownFigures {
  /** All of its series, published or in review, the report's other rows among them. */
  series: readonly ReportedFigure[];
  /** Of the same count and day by other origins. */
  otherOrigins: readonly ReportedFigure[];
  related: readonly RelatedFigure[];
}

/** One understood row with all that its checks look at. */
export interface CheckedRow {
  row: string;
  /** The row as readers would see it. */
  entered: ReportedFigure;
  today: CalendarDate;
  known: KnownFigures;
}

type Values = EntryFinding["values"];

export function makeError(
  { row }: CheckedRow,
  field: string,
  code: EntryErrorCode,
  values: Values = {},
): EntryFinding {
  return { row, field, level: "error", code, values };
}

export function makeWarning(
  { row }: CheckedRow,
  field: string,
  code: EntryWarningCode,
  values: Values = {},
): EntryFinding {
  return { row, field, level: "warning", code, values };
}

/** The field in which the number of a row was typed. */
export function numberField({ entered: { figure } }: CheckedRow): string {
  return figure.qualifier === "range" ? "low" : "value";
}
