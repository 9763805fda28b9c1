import type { FileReading } from "@/lib/domain/import/file-reading";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import type { OpenedFile } from "@/lib/formats/table/table";
import type { TableLimits } from "@/lib/formats/table/table-limits";
import { readBytes, type TableSource } from "@/lib/formats/table/table-source";
import { chooseSheet } from "./choose-sheet";
import { openWorkbook } from "./open-workbook";
import { readMerges } from "./read-merges";
import { readSheet } from "./read-sheet";

/** A sheet of a workbook as rows of cells: the one asked for, else the likeliest. */
export async function openXlsx(
  source: TableSource,
  asked: Partial<FileReading>,
  limits: TableLimits,
): Promise<OpenedFile> {
  const workbook = await openWorkbook(await readBytes(source), limits);
  const named = asked.sheet ?? null;
  const sheet =
    named === null
      ? await chooseSheet(workbook, limits)
      : workbook.sheets.find(({ name }) => name === named);
  if (sheet === undefined) throw new UnreadableFile("sheet_not_found", { sheet: named ?? "" });
  const openMerges = await readMerges(sheet.open());
  return {
    sheets: workbook.sheets.map(({ name }) => name),
    reading: {
      format: "xlsx",
      encoding: null,
      separator: null,
      sheet: sheet.name,
      decimal: asked.decimal ?? null,
      dateOrder: asked.dateOrder ?? null,
      dayNumbers: asked.dayNumbers ?? null,
    },
    raw: () => readSheet(workbook, { bytes: sheet.open(), merges: openMerges() }, limits),
  };
}
