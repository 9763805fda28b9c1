import type { Encoding, Separator } from "@/lib/domain/import/file-reading";
import type { TableRow } from "@/lib/domain/import/table-head";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { releaseText } from "@/lib/formats/csv-cell";
import { decodeText } from "./decode-text";
import { makeCsvSplitter } from "./split-csv";
import { LAST_ROW, PART_ROWS, type TableLimits } from "./table-limits";
import { openSource, type TableSource } from "./table-source";

interface CsvReading {
  encoding: Encoding;
  separator: Separator;
}

/** All rows of a CSV file, empty ones too, in parts. */
export async function* readCsv(
  source: TableSource,
  { encoding, separator }: CsvReading,
  limits: TableLimits,
): AsyncGenerator<TableRow[], void, void> {
  const splitter = makeCsvSplitter(separator, limits);
  let row = 0;
  let part: TableRow[] = [];
  const take = (rows: readonly string[][]): void => {
    for (const cells of rows) part.push({ row: ++row, cells: cells.map(releaseText) });
    if (row > LAST_ROW) throw new UnreadableFile("too_many_rows", { limit: limits.rows });
  };
  for await (const text of decodeText(openSource(source), encoding)) {
    take(splitter.push(text));
    if (part.length < PART_ROWS) continue;
    yield* inParts(part);
    part = [];
  }
  take(splitter.finish());
  yield* inParts(part);
}

function* inParts(rows: TableRow[]): Generator<TableRow[], void, void> {
  for (let start = 0; start < rows.length; start += PART_ROWS)
    yield rows.slice(start, start + PART_ROWS);
}
