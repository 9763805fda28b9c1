import type { TableRow } from "@/lib/domain/import/table-head";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { LAST_ROW, PART_ROWS, type TableLimits } from "@/lib/formats/table/table-limits";
import { formatCell, type RawCell } from "./format-cell";
import type { Workbook } from "./open-workbook";
import type { Merges } from "./read-merges";
import { columnOf } from "./column-of";
import { attributeOf, scanXmlParts } from "./scan-xml";

/** The rows of a sheet that have cells, in parts; a text or date that is merged downwards stands in each. */
export async function* readSheet(
  workbook: Workbook,
  { bytes, merges }: { bytes: AsyncIterable<Uint8Array>; merges: Merges },
  limits: TableLimits,
): AsyncGenerator<TableRow[], void, void> {
  const shared = await workbook.sharedTexts();
  let part: TableRow[] = [];
  let [row, column, length] = [0, 0, 0];
  let cells: string[] = [];
  let isHidden = false;
  let cell: RawCell | null = null;
  let inside: "value" | "formula" | "text" | null = null;

  const openCell = (attributes: string): void => {
    const place = attributeOf(attributes, "r");
    column = place === null ? column + 1 : columnOf(place);
    const style = attributeOf(attributes, "s");
    const format = style === null ? null : (workbook.styles[Number(style)] ?? null);
    const type = attributeOf(attributes, "t") ?? "n";
    cell = { type, value: "", formula: null, isComputed: false, format };
  };
  const closeCell = (): void => {
    if (cell === null) return;
    const text = formatCell(cell, shared, workbook.system);
    // One number for several rows is not the number of each.
    const mayRepeat = cell.type !== "n" || (cell.format !== null && cell.format !== "percent");
    cell = null;
    if (mayRepeat) merges.keep(row, column, text);
    if (text === "") return;
    if (column > limits.columns)
      throw new UnreadableFile("too_many_columns", { row, limit: limits.columns });
    if (text.length > limits.cellLength)
      throw new UnreadableFile("cell_too_long", { row, limit: limits.cellLength });
    length += text.length;
    if (length > limits.rowLength)
      throw new UnreadableFile("row_too_long", { row, limit: limits.rowLength });
    while (cells.length < column - 1) cells.push("");
    cells[column - 1] = text;
  };
  const openRow = (attributes: string): void => {
    const number = attributeOf(attributes, "r");
    const next = number === null ? row + 1 : Number(number);
    if (!Number.isInteger(next) || next <= row || next > LAST_ROW)
      throw new UnreadableFile("broken_workbook");
    [row, column, length, cells] = [next, 0, 0, []];
    isHidden = /^(?:1|true)$/.test(attributeOf(attributes, "hidden") ?? "");
  };

  const openValue = (): void => {
    inside = "value";
    if (cell !== null) cell.isComputed = true;
  };
  const openFormula = (): void => {
    inside = "formula";
    if (cell !== null) cell.formula = "";
  };
  const closeRow = (): void => {
    if (cells.length === 0) return;
    merges.fill(row, cells);
    part.push(isHidden ? { row, cells, isHidden } : { row, cells });
  };

  const handler = {
    open: (tag: string, attributes: string) => {
      if (tag === "c") openCell(attributes);
      else if (tag === "v") openValue();
      else if (tag === "t") inside = "text";
      else if (tag === "f") openFormula();
      else if (tag === "row") openRow(attributes);
    },
    close: (tag: string) => {
      if (tag === "c") closeCell();
      else if (tag === "v" || tag === "t" || tag === "f") inside = null;
      else if (tag === "row") closeRow();
    },
    text: (text: string) => {
      if (cell === null || inside === null) return;
      if (inside === "formula") cell.formula = (cell.formula ?? "") + text;
      else cell.value += detach(text);
      if (cell.value.length > 2 * limits.cellLength)
        throw new UnreadableFile("cell_too_long", { row, limit: limits.cellLength });
    },
  };
  for await (const _ of scanXmlParts(bytes, handler)) {
    if (part.length < PART_ROWS) continue;
    for (let start = 0; start < part.length; start += PART_ROWS)
      yield part.slice(start, start + PART_ROWS);
    part = [];
  }
  if (part.length > 0) yield part;
}

/** A copy: a text that is cut out of a piece of the sheet keeps the whole piece in memory. */
function detach(text: string): string {
  return text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
}
