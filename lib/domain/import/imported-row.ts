import type { ImportField, ImportTexts } from "./import-field";

/** What is wrong with a cell, or with a row as a whole; `code` names its text. */
export interface ImportProblem {
  /** Row of the file, counted from 1 as a spreadsheet shows it. */
  row: number;
  /** Heading of the column, or its letter where the file has no headings; null for the whole row. */
  column: string | null;
  field: ImportField | null;
  /** As it stands in the file. */
  value: string;
  code: string;
  values?: Record<string, string | number>;
}

/**
 * One figure as a row of the file states it, before anything is known of what is on record: codes are
 * ours, dates are `YYYY-MM-DD`, numbers are plain digits; names of crises, organisations and places stay
 * as the file spells them.
 */
export interface ImportedRow {
  row: number;
  /** Heading of the column that holds the number, where one row carries several figures; else null. */
  amountColumn: string | null;
  texts: ImportTexts;
  /** Headings of the columns that the texts come from. */
  headings: Partial<Record<ImportField, string>>;
  /** A row with any is not imported. */
  problems: ImportProblem[];
}
