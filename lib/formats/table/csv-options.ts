import { CsvError, type Options } from "csv-parse";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";

/** What csv-parse hands to `on_record` where it keeps the raw text. */
interface RawRecord {
  record: string[];
  raw: string;
}

/** Takes the cells of a row; `line` counts rows as a spreadsheet does, empty ones too. */
export type TakeRow = (cells: string[], line: number) => void;

/**
 * CSV by RFC 4180 with any line ends, row by row. Within a cell that does not begin with one, quotes
 * are letters, as in `12" pipe`; where one would swallow what follows the file is unreadable. Rows
 * that hold nothing at all are counted, not taken.
 */
export function makeCsvOptions(separator: string, take: TakeRow): Options {
  return {
    delimiter: separator,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    raw: true,
    on_record: (found: unknown, { records, empty_lines }) => {
      const { record, raw } = found as RawRecord;
      const line = records + empty_lines;
      if (record.some((cell) => isMisquoted(cell, raw)))
        throw new UnreadableFile("quote_misplaced", { row: line });
      take(record, line);
      return null;
    },
  };
}

/**
 * Whether a cell begins with a quote that does not enclose it whole: text follows the closing one, or
 * space precedes the opening one. The parser takes both for letters.
 */
function isMisquoted(cell: string, raw: string): boolean {
  return /^\s*"/.test(cell) && !raw.includes(`"${cell.replaceAll('"', '""')}"`);
}

/** Whether a fault is the text's own. */
export function isCsvFault(error: unknown): error is CsvError | UnreadableFile {
  return error instanceof CsvError || error instanceof UnreadableFile;
}
