import type { EntryWarningCode } from "@/lib/domain/entry-check";
import type { FallReason } from "@/lib/domain/codes";
import type { FileReading } from "./file-reading";
import type { ImportField, ImportTexts } from "./import-field";
import type { ImportMapping, NameChoice, NameChoices, NameKind } from "./import-mapping";
import type { ImportProblem } from "./imported-row";

/** What a row of a file would become. Each row has exactly one. */
export const ROW_OUTCOMES = ["new", "unchanged", "changed", "duplicate", "error"] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** `warning`: rows among the new and changed ones that a check asks a reason for. */
export type ImportCounts = Record<RowOutcome | "warning" | "total", number>;

/** Everything that a person decides about a file before it is committed. */
export interface ImportPlan {
  reading: FileReading;
  mapping: ImportMapping;
  names: NameChoices;
  /** One reason for all rows that a check warns of, by the warning's code. */
  reasons: Partial<Record<EntryWarningCode, string>>;
  /** For rows that are lower than the one before and give no reason of their own. */
  fallReason: FallReason | null;
  /** Whether likely duplicates are kept beside the line as such; else they are left out. */
  keepDuplicates: boolean;
}

/** A name of the file that nothing on record is called. */
export interface UnknownName {
  kind: NameKind;
  /** As the file spells it. */
  name: string;
  /** How many figures wait for it. */
  rows: number;
  suggested: NameChoice | null;
}

/** One row of a preview. */
export interface PreviewedRow {
  row: number;
  amountColumn: string | null;
  outcome: RowOutcome;
  /** Of the figure that is the same, or that this one states anew. */
  figureId: string | null;
  warnings: EntryWarningCode[];
  /** What keeps it out. */
  problems: readonly ImportProblem[];
  /** What it says, as it was read; for people to recognise it by. */
  texts: ImportTexts;
}

/** What is wrong with one row, or with several in the same words; a preview kept from before folds none. */
export interface FoldedProblem extends ImportProblem {
  /** The first rows. */
  rows?: number[];
  /** How many rows there are. */
  count?: number;
}

/** What a file would do, before anything is written. */
export interface ImportPreview {
  plan: ImportPlan;
  counts: ImportCounts;
  unknownNames: UnknownName[];
  /** How many rows each warning asks about. */
  warnings: Partial<Record<EntryWarningCode, number>>;
  /** How many of those give a reason of their own; a preview kept from before lacks it. */
  reasoned?: Partial<Record<EntryWarningCode, number>>;
  /** Texts that cannot be kept, by field: a file makes no events, so that a figure's is lost. */
  leftOut: Partial<Record<ImportField, number>>;
  /** Rows with a warning that nobody gave a reason for: a commit leaves them out. */
  unreasoned: number;
  /** What a commit would write of the rows; kept duplicates go beside the line. */
  written: Record<"new" | "changed" | "duplicate", number>;
  /** Likely duplicates that are left out. */
  leftDuplicates: number;
  /** Of the rows that are left out, in the file's order; the first {@link PREVIEW_PROBLEMS} different ones. */
  problems: FoldedProblem[];
  /** How many there are altogether. */
  problemCount: number;
  /** Of what becomes of each row: equal where all is equal. A preview kept from before lacks it. */
  digest?: string;
}

/** Problems that a preview keeps; the file of rejected rows has them all. */
export const PREVIEW_PROBLEMS = 200;
/** Rows of each outcome that a preview keeps. */
export const PREVIEW_ROWS = 50;
