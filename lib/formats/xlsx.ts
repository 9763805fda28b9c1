import type { DownloadNote } from "@/lib/domain/download-note";
import type { Column } from "./column";
import { SHORT_TEXT } from "./short-text";
import { openSheet, workbookParts } from "./workbook-parts";
import { columnLetters, formatTextCell, STYLES, xlsxCellWriter } from "./xlsx-cell";
import { writeZip } from "./zip";

/** What a sheet holds at most, headings included. */
export const XLSX_ROWS = 1_048_576;

export interface XlsxFile<Row> {
  /** Name of the sheet with the rows: at most 31 characters, none of `[]:*?/\`. */
  sheet: string;
  columns: readonly Column<Row>[];
  parts: AsyncIterable<readonly Row[]>;
  /** A row of HXL tags under the headings. */
  hxl: boolean;
  /** Its first column is on the right, as readers of such a language expect. */
  rightToLeft: boolean;
  /** The second sheet, asked for when all rows are written. */
  note: () => DownloadNote;
  noteSheet: string;
  at: Date;
}

/**
 * A workbook part by part: the rows with typed cells under a heading that stays, then a sheet that
 * says what they are. Throws RangeError where the rows are more than a sheet holds.
 */
export function writeXlsx<Row>(file: XlsxFile<Row>): AsyncGenerator<Uint8Array, void, void> {
  const { sheet, noteSheet, at } = file;
  const small = workbookParts({ title: `As Reported: ${sheet}`, sheets: [sheet, noteSheet] }, at);
  return writeZip(
    [
      ...small.map(([name, xml]) => ({ name, content: () => [xml] })),
      { name: "xl/worksheets/sheet1.xml", content: () => rowsSheet(file) },
      { name: "xl/worksheets/sheet2.xml", content: () => [noteSheetOf(file.note())] },
    ],
    at,
  );
}

async function* rowsSheet<Row>({
  columns,
  parts,
  hxl,
  rightToLeft,
}: XlsxFile<Row>): AsyncGenerator<string, void, void> {
  const letters = columns.map((_, i) => columnLetters(i));
  const heads = columns.map(({ name }) => name);
  const tags = columns.map((column) => column.hxl ?? "");
  const cells = columns.map(({ read, type = "text" }, i) => ({
    read,
    write: xlsxCellWriter(type),
    letter: letters[i] ?? "",
  }));
  let line = 1;
  const textRow = (texts: readonly string[], style: number): string => {
    const written = texts.map((text, i) =>
      text === "" ? "" : formatTextCell(text, style, `${letters[i]}${line}`),
    );
    return `<row r="${line++}">${written.join("")}</row>`;
  };
  yield (
    openSheet(columns.map(widthOf), { frozen: hxl ? 2 : 1, rightToLeft }) +
    textRow(heads, STYLES.head) +
    (hxl ? textRow(tags, STYLES.tag) : "")
  );
  for await (const rows of parts) {
    if (line - 1 + rows.length > XLSX_ROWS) throw new RangeError("more rows than a sheet holds");
    let text = "";
    for (const row of rows) {
      text += `<row r="${line}">`;
      for (const { read, write, letter } of cells) text += write(read(row), `${letter}${line}`);
      text += "</row>";
      line++;
      if (text.length < SHORT_TEXT) continue;
      yield text;
      text = "";
    }
    if (text !== "") yield text;
  }
  const last = `${letters.at(-1)}${line - 1}`;
  yield `</sheetData><autoFilter ref="A${hxl ? 2 : 1}:${last}"/></worksheet>`;
}

function widthOf<Row>({ name, type = "text" }: Column<Row>): number {
  const content = /title|url|note|excerpt|summary|reason/.test(name) ? 40 : 16;
  return Math.max(name.length + 4, type === "text" ? content : 12);
}

function noteSheetOf({ title, sections, rightToLeft }: DownloadNote): string {
  let line = 0;
  const row = (cells: [text: string, style: number][]): string => {
    line++;
    const written = cells.map(([text, style], i) =>
      formatTextCell(text, style, `${columnLetters(i)}${line}`),
    );
    return `<row r="${line}">${written.join("")}</row>`;
  };
  const text = [
    row([[title, STYLES.head]]),
    ...sections.flatMap(({ heading, lines }) => [
      row([]),
      row([[heading, STYLES.head]]),
      ...lines.map((said) =>
        typeof said === "string"
          ? row([[said, STYLES.plain]])
          : row(said.map((part) => [part, STYLES.wrapped])),
      ),
    ]),
  ];
  return `${openSheet([28, 100], { rightToLeft })}${text.join("")}</sheetData></worksheet>`;
}
