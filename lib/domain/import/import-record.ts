import type { ImportTexts } from "./import-field";
import type { ColumnTarget, ImportMapping } from "./import-mapping";
import type { ImportPlan, ImportPreview, PreviewedRow, RowOutcome } from "./import-preview";
import type { HiddenRows } from "./table-head";
import type { UndoneImport } from "./undone-import";

export const IMPORT_STATUSES = ["open", "committed", "undone", "discarded"] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** What the file shows before its rows are judged. */
export interface ImportHead {
  /** One for each column, all different. */
  headings: string[];
  /** HXL hashtags by column, empty where a column has none; null where the file has none. */
  tags: string[] | null;
  /** The first rows below the headings. */
  sample: string[][];
  /** Names of a workbook's sheets; none for text. */
  sheets: string[];
  /** Where there are any; an import from before lacks it. */
  hiddenRows?: HiddenRows;
}

/** What a commit did. */
export interface ImportOutcome {
  /** Figures that were made, and those that were stated anew or got a new revision. */
  created: number;
  changed: number;
  /** Rows that are on record already, likely duplicates, and rows in error: left out. */
  unchanged: number;
  duplicate: number;
  error: number;
  /** Rows left out for a warning without a reason. */
  unreasoned: number;
  /** Whether figures were published at once. */
  published: boolean;
  /** Crises that the commit made, or took out of the archive. */
  crisisIds: string[];
}

/** An import as lists show it. */
export interface ImportSummary {
  id: string;
  /** Of the file, as the person's was called. */
  name: string;
  sha256: string;
  bytes: number;
  status: ImportStatus;
  /** Id of the person, or the name of a command. */
  startedBy: string;
  /** Instants, ISO 8601. */
  startedAt: string;
  updatedAt: string;
  committedAt: string | null;
  undoneAt: string | null;
  undoReason: string | null;
  outcome: ImportOutcome | null;
  /** Null before it was undone. */
  undone: UndoneImport | null;
}

/** A file that somebody imports, whole. */
export interface ImportRecord extends ImportSummary {
  /** Raised by every change; a write names the one that it was based on. */
  version: number;
  plan: ImportPlan;
  head: ImportHead;
  /** As it was looked at last; null before that. */
  preview: ImportPreview | null;
  /** An earlier import of the same file that stands. */
  earlier: { id: string; committedAt: string } | null;
}

/** What the columns of a file mean by their headings, kept under a name. */
export interface SavedMapping {
  id: string;
  name: string;
  columns: { heading: string; target: ColumnTarget }[];
  constants: ImportTexts;
  savedAt: string;
}

/** The saved mapping for a file with such headings; a column that it does not know is ignored. */
export function applyMapping(
  { columns, constants }: Pick<SavedMapping, "columns" | "constants">,
  headings: readonly string[],
): ImportMapping {
  const targets = new Map(columns.map(({ heading, target }) => [heading, target]));
  return {
    columns: headings.map((heading) => targets.get(heading) ?? { kind: "ignored" }),
    constants,
  };
}

/** The first rows of each outcome. */
export type PreviewRows = Record<RowOutcome, PreviewedRow[]>;
