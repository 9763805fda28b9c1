import type { FileReading } from "@/lib/domain/import/file-reading";
import type { HiddenRows, TableRow } from "@/lib/domain/import/table-head";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { openCsv } from "./open-csv";
import { findFormat } from "./find-format";
import { findHeadRows, HEAD_ROWS, nameColumns, type HeadRows, readHeadings } from "./find-headings";
import { surveyBytes } from "./survey-bytes";
import type { Table } from "./table";
import { TABLE_LIMITS, type TableLimits } from "./table-limits";
import type { TableSource } from "./table-source";
import { openXlsx } from "./xlsx/open-xlsx";

const SAMPLE_ROWS = 100;
/** Hidden rows that are told by their numbers. */
const NAMED_ROWS = 5;

/**
 * A file as a table. `reading` says what the person chose instead of what would be found. Throws
 * UnreadableFile, here or while its rows are read, where the file is none.
 */
export async function readTable(
  source: TableSource,
  options: { reading?: Partial<FileReading>; limits?: Partial<TableLimits> } = {},
): Promise<Table> {
  const limits = { ...TABLE_LIMITS, ...options.limits };
  const asked = options.reading ?? {};
  const survey = await surveyBytes(source, limits);
  const file =
    findFormat(survey.head) === "xlsx"
      ? await openXlsx(source, asked, limits)
      : openCsv(source, survey, asked, limits);
  const first = await takeRows(file.raw(1), HEAD_ROWS + SAMPLE_ROWS);
  const found = findHeadRows(first);
  const head: HeadRows = {
    headerRow: asked.headerRow === undefined ? found.headerRow : asked.headerRow,
    tagRow: asked.tagRow === undefined ? found.tagRow : asked.tagRow,
  };
  const start = Math.max(head.headerRow ?? 0, head.tagRow ?? 0);
  const cellsOf = (row: number | null): string[] =>
    first.find((one) => one.row === row)?.cells ?? [];
  const headings = readHeadings(first, head.headerRow);
  const tags = cellsOf(head.tagRow);
  const sample = first.filter(({ row, cells }) => row > start && hasText(cells));
  if (sample.length === 0) throw new UnreadableFile("no_rows");
  const hidden: HiddenRows = { count: 0, first: [] };
  const width = Math.max(headings.length, tags.length, usualWidth(sample));
  return {
    reading: { ...file.reading, ...head },
    sheets: file.sheets,
    headings: nameColumns(width, headings, tags),
    tags: head.tagRow === null ? null : fit(tags, width).map((tag) => tag.trim()),
    sample: sample.slice(0, SAMPLE_ROWS).map(({ cells }) => fit(cells, width)),
    rows: () =>
      readRows(file.raw(first.at(-1)?.cells.length ?? 1), { start, width, hidden }, limits),
    hidden,
  };
}

async function takeRows(parts: AsyncIterable<TableRow[]>, count: number): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const part of parts) {
    rows.push(...part.slice(0, count - rows.length));
    if (rows.length >= count) break;
  }
  return rows;
}

/** The rows below the headings with something in them, as wide as the table. */
async function* readRows(
  parts: AsyncIterable<TableRow[]>,
  { start, width, hidden }: { start: number; width: number; hidden: HiddenRows },
  limits: TableLimits,
): AsyncGenerator<TableRow[], void, void> {
  let count = 0;
  Object.assign(hidden, { count: 0, first: [] });
  for await (const part of parts) {
    const rows = part.filter(({ row, cells }) => row > start && hasText(cells));
    count += rows.length;
    const unseen = rows.filter(({ isHidden }) => isHidden);
    hidden.count += unseen.length;
    hidden.first.push(...unseen.slice(0, NAMED_ROWS - hidden.first.length).map(({ row }) => row));
    if (count > limits.rows) throw new UnreadableFile("too_many_rows", { limit: limits.rows });
    if (rows.length > 0) yield rows.map(({ row, cells }) => ({ row, cells: fit(cells, width) }));
  }
}

/** As many cells as at least half of the rows have. */
function usualWidth(rows: readonly TableRow[]): number {
  const widths = rows.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== "") + 1);
  return widths.toSorted((a, b) => b - a)[Math.floor((widths.length - 1) / 2)] ?? 0;
}

function hasText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** Cells beyond the table's width are kept: the reader of a row says what is wrong with them. */
function fit(cells: string[], width: number): string[] {
  if (cells.length >= width) return cells;
  return [...cells, ...Array.from({ length: width - cells.length }, () => "")];
}
