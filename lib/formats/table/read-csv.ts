import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { Encoding, Separator } from "@/lib/domain/import/file-reading";
import type { TableRow } from "@/lib/domain/import/table-head";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { releaseText } from "@/lib/formats/csv-cell";
import { decodeText } from "./decode-text";
import { guardLines } from "./guard-lines";
import { PART_ROWS, type TableLimits } from "./table-limits";
import { openSource, type TableSource } from "./table-source";

interface CsvReading {
  encoding: Encoding;
  separator: Separator;
}

/**
 * All rows of a CSV file, empty ones too, in parts. Quotes are read strictly: a stray one would
 * otherwise swallow the rows that follow without a word.
 */
export async function* readCsv(
  source: TableSource,
  { encoding, separator }: CsvReading,
  limits: TableLimits,
): AsyncGenerator<TableRow[], void, void> {
  const text = guardLines(decodeText(openSource(source), encoding), separator, limits);
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: limits.rowLength,
  });
  // Faults of the source reach the loop below through the parser.
  const input = Readable.from(text, { objectMode: false });
  input.on("error", (error) => parser.destroy(error));
  let row = 0;
  let part: TableRow[] = [];
  try {
    for await (const cells of input.pipe(parser) as AsyncIterable<string[]>) {
      row++;
      checkCells(cells, row, limits);
      part.push({ row, cells: cells.map(releaseText) });
      if (part.length < PART_ROWS) continue;
      yield part;
      part = [];
    }
  } catch (error) {
    throw error instanceof CsvError ? toUnreadable(error, limits) : error;
  } finally {
    input.destroy();
  }
  if (part.length > 0) yield part;
}

function checkCells(cells: string[], row: number, limits: TableLimits): void {
  if (cells.length > limits.columns)
    throw new UnreadableFile("too_many_columns", { row, limit: limits.columns });
  if (cells.some((cell) => cell.length > limits.cellLength))
    throw new UnreadableFile("cell_too_long", { row, limit: limits.cellLength });
}

function toUnreadable(error: CsvError, limits: TableLimits): Error {
  // The loop may not have seen all rows before.
  const row = Number(error.records) + 1;
  // As the library names it, without the prefix of the others.
  if (String(error.code) === "INVALID_OPENING_QUOTE")
    return new UnreadableFile("quote_misplaced", { row });
  switch (error.code) {
    case "CSV_MAX_RECORD_SIZE":
      return new UnreadableFile("row_too_long", { row, limit: limits.rowLength });
    case "CSV_QUOTE_NOT_CLOSED":
      return new UnreadableFile("quote_not_closed", { row });
    case "CSV_INVALID_CLOSING_QUOTE":
    case "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE":
      return new UnreadableFile("quote_misplaced", { row });
    default:
      return error;
  }
}
