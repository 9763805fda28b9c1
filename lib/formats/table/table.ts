import type { FileReading } from "@/lib/domain/import/file-reading";
import type { HiddenRows, TableHead, TableRow } from "@/lib/domain/import/table-head";

/** A file as a table. */
export interface Table extends TableHead {
  /** How it was read, as found and as asked for. */
  reading: FileReading;
  /** Names of a workbook's sheets; none for CSV. */
  sheets: string[];
  /** The rows below the headings, in parts; empty ones are left out. Can be read again. */
  rows: () => AsyncIterable<TableRow[]>;
  /** Of the rows that were read last. */
  hidden: HiddenRows;
}

/** A file of whatever format, before its headings are looked for. */
export interface OpenedFile {
  reading: Omit<FileReading, "headerRow" | "tagRow">;
  sheets: string[];
  /** All its rows, in parts, most of them about that wide. Can be read again. */
  raw: (width: number) => AsyncIterable<TableRow[]>;
}
