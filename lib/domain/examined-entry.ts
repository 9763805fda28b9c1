import type { CalendarDate } from "./calendar-date";
import type { EntryFigure } from "./entry";
import type { EntryFinding } from "./entry-check";
import type { KnownSeries } from "./match-series";
import type { CrisisEvent, Document, ReportedFigure } from "./model";
import type { Problem } from "./refusal";
import type { SeriesKey } from "./series-key";

/** The document of a report understood; with an id an existing one, whose other parts are its own. */
export interface EntryDocument {
  id: string | null;
  /** Organisation code. */
  publisher: string | null;
  title: string;
  url: string | null;
  published: CalendarDate | null;
  language: string | null;
  note: string | null;
}

/** A row with all that can be said of it before it is submitted. */
export interface ExaminedRow {
  /** Of the row. */
  key: string;
  /** What could not be understood; each names its field of the row. */
  problems: Problem[];
  /** What was understood; null where a problem stands against it, and for "no new figure". */
  figure: EntryFigure | null;
  /** The series that the row names: without an id one that would be new. */
  series: { id: string | null; key: SeriesKey } | null;
  /** Series on record that differ in the parts left open alone. */
  candidates: KnownSeries[];
  /** All of the series on record, published or in review. */
  recorded: ReportedFigure[];
  findings: EntryFinding[];
  /** As readers would see it. */
  preview: ReportedFigure | null;
}

/** A whole report examined. */
export interface ExaminedReport {
  documentProblems: Problem[];
  /** Null where a problem stands against it. */
  document: EntryDocument | null;
  /** The one on record that the report names; null for a new one. */
  recordedDocument: Document | null;
  /** One for each row of the report, in its order. */
  rows: ExaminedRow[];
  /** Figures of the crisis that a row may be a part of or add to: of the same days and document. */
  around: ReportedFigure[];
  /** Events of the crisis whose toll a row may be. */
  events: CrisisEvent[];
}
