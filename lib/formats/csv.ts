import type { Column } from "./column";
import { formatCell } from "./csv-cell";

export interface CsvOptions {
  /** A byte order mark first, by which Excel knows UTF-8. */
  bom: boolean;
  /** A row of HXL tags under the headings. */
  hxl: boolean;
}

/** The heading of a CSV file: names, and tags where asked for. */
export function formatCsvHead<Row>(columns: readonly Column<Row>[], options: CsvOptions): string {
  const tags = `${columns.map((column) => column.hxl ?? "").join(",")}\r\n`;
  const names = `${columns.map((column) => column.name).join(",")}\r\n`;
  return (options.bom ? "\uFEFF" : "") + names + (options.hxl ? tags : "");
}

/** Rows as lines of RFC 4180, each with its line end. */
function formatCsvRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  let text = "";
  for (const row of rows) {
    let line = "";
    for (const { read } of columns) line += `,${formatCell(read(row))}`;
    text += `${line.slice(1)}\r\n`;
  }
  return text;
}

/** A whole CSV file of few rows. */
export function formatCsv<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  options: CsvOptions,
): string {
  return formatCsvHead(columns, options) + formatCsvRows(rows, columns);
}

/** A whole CSV file, part by part; the heading comes with the first rows. */
export async function* streamCsv<Row>(
  parts: AsyncIterable<readonly Row[]>,
  columns: readonly Column<Row>[],
  options: CsvOptions,
): AsyncGenerator<string, void, void> {
  let head = formatCsvHead(columns, options);
  for await (const rows of parts) {
    yield head + formatCsvRows(rows, columns);
    head = "";
  }
  if (head !== "") yield head;
}
