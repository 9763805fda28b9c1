import type { TableRow } from "@/lib/domain/import/table-head";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { LAST_ROW, PART_ROWS, type TableLimits } from "@/lib/formats/table/table-limits";
import { formatCell, type RawCell } from "./format-cell";
import type { Workbook } from "./open-workbook";
import { attributeOf, scanXmlParts } from "./scan-xml";

/** The rows of a sheet that have cells, in parts. */
export async function* readSheet(
  workbook: Workbook,
  bytes: AsyncIterable<Uint8Array>,
  limits: TableLimits,
): AsyncGenerator<TableRow[], void, void> {
  const shared = await workbook.sharedTexts();
  let part: TableRow[] = [];
  let [row, column, length] = [0, 0, 0];
  let cells: string[] = [];
  let cell: RawCell | null = null;
  let inside: "value" | "formula" | "text" | null = null;

  const openCell = (attributes: string): void => {
    const place = attributeOf(attributes, "r");
    column = place === null ? column + 1 : columnOf(place);
    const style = attributeOf(attributes, "s");
    const date = style === null ? null : (workbook.styles[Number(style)] ?? null);
    cell = { type: attributeOf(attributes, "t") ?? "n", value: "", formula: "", date };
  };
  const closeCell = (): void => {
    if (cell === null) return;
    const text = formatCell(cell, shared, workbook.system);
    cell = null;
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
  };

  const handler = {
    open: (tag: string, attributes: string) => {
      if (tag === "c") openCell(attributes);
      else if (tag === "v") inside = "value";
      else if (tag === "t") inside = "text";
      else if (tag === "f") inside = "formula";
      else if (tag === "row") openRow(attributes);
    },
    close: (tag: string) => {
      if (tag === "c") closeCell();
      else if (tag === "v" || tag === "t" || tag === "f") inside = null;
      else if (tag === "row" && cells.length > 0) part.push({ row, cells });
    },
    text: (text: string) => {
      if (cell === null || inside === null) return;
      if (inside === "formula") cell.formula += text;
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

/** `AB12` is the 28th column. */
function columnOf(place: string): number {
  let column = 0;
  for (let index = 0; index < place.length && index < 4; index++) {
    const letter = place.charCodeAt(index) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column === 0) throw new UnreadableFile("broken_workbook");
  return column;
}
