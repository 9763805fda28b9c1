import type { TableRow } from "@/lib/domain/import/table-head";
import { findHeadRows, HEAD_ROWS } from "@/lib/formats/table/find-headings";
import type { TableLimits } from "@/lib/formats/table/table-limits";
import type { Workbook } from "./open-workbook";
import { NO_MERGES } from "./read-merges";
import { readSheet } from "./read-sheet";

type Sheet = Workbook["sheets"][number];

/** Sheets of notes and covers come first in many workbooks, but not more of them. */
const LOOKED_AT = 10;
/** Cells side by side that make a table rather than a list of remarks. */
const TABLE_WIDTH = 3;

/**
 * The sheet that is read where nobody said: of those that are not hidden the first with HXL hashtags,
 * else the first with a table, else the first.
 */
export async function chooseSheet(
  workbook: Workbook,
  limits: TableLimits,
): Promise<Sheet | undefined> {
  const shown = workbook.sheets.filter(({ hidden }) => !hidden);
  const sheets = shown.length === 0 ? workbook.sheets : shown;
  if (sheets.length === 1) return sheets[0];
  let table: Sheet | undefined;
  for (const sheet of sheets.slice(0, LOOKED_AT)) {
    const rows = await firstRows(workbook, sheet, limits);
    if (findHeadRows(rows).tagRow !== null) return sheet;
    const isTable =
      rows.filter(({ cells }) => cells.filter(Boolean).length >= TABLE_WIDTH).length > 1;
    if (isTable) table ??= sheet;
  }
  return table ?? sheets[0];
}

async function firstRows(
  workbook: Workbook,
  sheet: Sheet,
  limits: TableLimits,
): Promise<TableRow[]> {
  for await (const part of readSheet(workbook, { bytes: sheet.open(), merges: NO_MERGES }, limits))
    return part.filter(({ row }) => row <= HEAD_ROWS);
  return [];
}
