import { CsvError, parse, type Parser } from "csv-parse";
import type { Encoding, Separator } from "@/lib/domain/import/file-reading";
import type { TableRow } from "@/lib/domain/import/table-head";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { releaseText } from "@/lib/formats/csv-cell";
import { makeCsvOptions } from "./csv-options";
import { decodeText } from "./decode-text";
import { LAST_ROW, PART_ROWS, type TableLimits } from "./table-limits";
import { openSource, type TableSource } from "./table-source";

interface CsvReading {
  encoding: Encoding;
  separator: Separator;
  /** Cells of a usual row. */
  width: number;
}

/** All rows of a CSV file but empty ones, in parts. */
export async function* readCsv(
  source: TableSource,
  { encoding, separator, width }: CsvReading,
  limits: TableLimits,
): AsyncGenerator<TableRow[], void, void> {
  let part: TableRow[] = [];
  const options = makeCsvOptions(separator, (cells, line) => {
    const row = line - 1;
    if (row === 0) return;
    checkRow(cells, row, limits);
    part.push({ row, cells: cells.map(releaseText) });
  });
  const parser = parse({ ...options, max_record_size: mostText(limits) });
  parser.on("error", () => {}); // Told by feed.
  try {
    // The parser makes an error, with its stack, for each row not as wide as the first.
    await feed(parser, `${separator.repeat(width - 1)}\n`, limits);
    let [row, fed] = [0, 0];
    for await (const text of decodeText(openSource(source), encoding)) {
      await feed(parser, text, limits);
      fed = currentRow(parser) === row ? fed + text.length : 0;
      row = currentRow(parser);
      if (row > LAST_ROW) throw new UnreadableFile("too_many_rows", { limit: limits.rows });
      // What is neither text nor quotes is separators, which the parser does not bound.
      if (fed > 2 * mostText(limits) + 3 * limits.columns) throw tooManyColumns(row, limits);
      if (part.length < PART_ROWS) continue;
      yield part;
      part = [];
    }
    await feed(parser, null, limits);
    if (part.length > 0) yield part;
  } finally {
    parser.destroy();
  }
}

/** Has the parser take a piece, or with null the end. */
function feed(parser: Parser, text: string | null, limits: TableLimits): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => {
      if (error) reject(explain(error, currentRow(parser), limits));
      else resolve();
    };
    if (text === null) parser.end(done);
    else parser.write(text, done);
  });
}

/** The row that the parser is in; the line before the first is ours. */
function currentRow({ info }: Parser): number {
  return info.records + info.empty_lines;
}

function explain(error: Error, row: number, limits: TableLimits): Error {
  if (!(error instanceof CsvError)) return error;
  if (error.code !== "CSV_MAX_RECORD_SIZE") return new UnreadableFile("quote_not_closed", { row });
  const columns = Number(error["column"]) + 1;
  if (columns > limits.columns) return tooManyColumns(row, limits);
  return mostText(limits) > columns * limits.cellLength
    ? new UnreadableFile("cell_too_long", { row, limit: limits.cellLength })
    : new UnreadableFile("row_too_long", { row, limit: limits.rowLength });
}

/** Above the letters of any row that passes, of which the cell being read counts in bytes. */
function mostText(limits: TableLimits): number {
  return limits.rowLength + 3 * limits.cellLength;
}

function checkRow(cells: readonly string[], row: number, limits: TableLimits): void {
  if (cells.length > limits.columns) throw tooManyColumns(row, limits);
  if (cells.some(({ length }) => length > limits.cellLength))
    throw new UnreadableFile("cell_too_long", { row, limit: limits.cellLength });
  if (cells.reduce((sum, { length }) => sum + length, 0) > limits.rowLength)
    throw new UnreadableFile("row_too_long", { row, limit: limits.rowLength });
}

function tooManyColumns(row: number, { columns }: TableLimits): UnreadableFile {
  return new UnreadableFile("too_many_columns", { row, limit: columns });
}
