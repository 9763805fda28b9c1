import type { ImportHead, ImportOutcome } from "./import-record";
import type { ImportPreview, PreviewedRow } from "./import-preview";
import type { ImportProblem } from "./imported-row";

/** A judged file with all its rows, each made as it is asked for: together they need much memory. */
export interface ImportReport {
  preview: ImportPreview;
  head: ImportHead;
  rows: () => Iterable<PreviewedRow>;
  /** Of all rows. */
  problems: () => Iterable<ImportProblem>;
  /** Null where nothing was written. */
  outcome: ImportOutcome | null;
}

/** Told of a judged file while its rows are at hand. */
export type TellImport = (report: ImportReport) => Promise<void>;
