import type { EntryFinding } from "@/lib/domain/entry-check";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Document, ReportedFigure, Series } from "@/lib/domain/model";
import type { SeriesKey } from "@/lib/domain/series-key";
import type { ImportTexts } from "./import-field";
import type { RowOutcome } from "./import-preview";
import type { ImportProblem } from "./imported-row";

/** A document that rows of a file state: on record, or to be made by the import. */
export interface PlannedDocument {
  isNew: boolean;
  /** Tells editions under one address apart. */
  edition: string;
  /** As readers see it. */
  shown: Document;
}

/** A series that rows of a file belong to: on record, or to be made by the import. */
export interface PlannedSeries {
  id: string;
  isNew: boolean;
  key: SeriesKey;
  /** As readers see it. */
  shown: Series;
}

/** One figure of a file, understood. */
export interface PlannedFigure {
  /** Of the figure that is revised, else of the one to be made. */
  id: string;
  /** As readers would see it. */
  reported: ReportedFigure;
  document: PlannedDocument;
  series: PlannedSeries;
  /** The state on record that this one revises, and the number of its last saved state. */
  revises: { current: FigureState; last: number } | null;
  /** Whether the row itself names the figure. */
  hasOwnId: boolean;
  /** Since when it could be known, where the file declares an assumption. */
  assumed: Pick<FigureState, "knownFrom" | "knownBasis"> | null;
  /** Taken back by its source. */
  withdrawn: Pick<FigureState, "withdrawnOn" | "withdrawnBy" | "withdrawnReason"> | null;
}

/** What becomes of one figure of a file. */
export interface PlannedRow {
  row: number;
  amountColumn: string | null;
  outcome: RowOutcome;
  /** Of the figure that is the same, or that this one states anew. */
  figureId: string | null;
  /** What keeps it out. */
  problems: readonly ImportProblem[];
  findings: readonly EntryFinding[];
  /** The row's own reason for being right although a check warns. */
  reason: string | null;
  /** Null where it could not be understood. */
  planned: PlannedFigure | null;
  /** As read, for the first rows that could not be understood. */
  texts: ImportTexts | null;
}
