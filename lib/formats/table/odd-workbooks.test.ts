import { describe, expect, it } from "vitest";
import type { FileReading } from "@/lib/domain/import/file-reading";
import { makeRowMapper } from "@/lib/schema/import/map-row";
import { suggestMapping } from "@/lib/schema/import/suggest-mapping";
import { makeZip, textRows, workbookFiles } from "@/lib/testing/make-workbook";
import { readTable } from "./read-table";

async function open(bytes: Uint8Array, reading: Partial<FileReading> = {}) {
  const table = await readTable(
    async function* () {
      yield bytes;
    },
    { reading },
  );
  const rows: string[][] = [];
  for await (const part of table.rows()) rows.push(...part.map(({ cells }) => cells));
  return { table, rows };
}

function csv(...lines: string[]): Uint8Array {
  return Buffer.from(lines.join("\n"));
}

/** A sheet of given rows, with what stands behind them in its XML. */
function book(rows: string, behind = "", parts: Parameters<typeof workbookFiles>[1] = {}) {
  const files = workbookFiles({ Data: rows }, parts);
  const sheet = "xl/worksheets/sheet1.xml";
  files[sheet] = (files[sheet] ?? "").replace("</worksheet>", `${behind}</worksheet>`);
  return makeZip(files);
}

const HEAD = textRows([["Date", "Place", "Killed"]]).replace("<row>", '<row r="1">');
const text = (place: string, said: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${said}</t></is></c>`;
const number = (place: string, value: string, style = 0) =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;
const row = (at: number, cells: string, attributes = "") =>
  `<row r="${at}" ${attributes}>${cells}</row>`;

describe("merged cells", () => {
  const merged = (...refs: string[]) =>
    `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

  it("say the same of each row that they reach over, but no number twice", async () => {
    const rows =
      HEAD +
      row(2, text("A2", "2019-05-20") + text("B2", "Town") + number("C2", "12")) +
      row(3, number("C3", "13")) +
      row(4, text("A4", "2019-05-21") + text("B4", "City") + number("C4", "5")) +
      row(5, text("A5", "2019-05-22") + text("B5", "Port"));
    expect((await open(book(rows, merged("A2:A3", "B2:B3", "C4:C5")))).rows).toEqual([
      ["2019-05-20", "Town", "12"],
      ["2019-05-20", "Town", "13"],
      ["2019-05-21", "City", "5"],
      ["2019-05-22", "Port", ""],
    ]);
  });

  it("repeat a day that is stored as a number, and fill no row that is empty", async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const rows =
      HEAD +
      row(2, number("A2", "43605", 1) + text("B2", "Town") + number("C2", "12")) +
      row(3, "") +
      row(4, text("B4", "City") + number("C4", "5"));
    expect((await open(book(rows, merged("A2:A4"), { styles }))).rows).toEqual([
      ["2019-05-20", "Town", "12"],
      ["2019-05-20", "City", "5"],
    ]);
  });

  it("leave a title over the table where it is", async () => {
    const rows =
      row(1, text("A1", "Bulletin")) +
      row(2, text("A2", "Date") + text("B2", "Place") + text("C2", "Killed")) +
      row(3, text("A3", "2019-05-20") + text("B3", "Town") + number("C3", "12"));
    const { table } = await open(book(rows, merged("A1:C1")));
    expect([table.reading.headerRow, table.headings]).toEqual([2, ["Date", "Place", "Killed"]]);
  });
});

describe("rows that a spreadsheet hides", () => {
  it("are read, and told by their numbers", async () => {
    const rows =
      HEAD +
      row(2, text("A2", "2019-05-20") + text("B2", "Town") + number("C2", "12")) +
      row(3, text("A3", "2019-05-21") + text("B3", "Town") + number("C3", "13"), 'hidden="1"');
    const { table, rows: read } = await open(book(rows));
    expect(read).toHaveLength(2);
    expect(table.hidden).toEqual({ count: 1, first: [3] });
  });
});

describe("cells that are not what they seem", () => {
  const cellOf = async (cell: string, styles = "") => {
    const rows = HEAD + row(2, text("A2", "2019-05-20") + text("B2", "Town") + cell);
    return (await open(book(rows, "", { styles }))).rows[0]?.[2];
  };
  const PERCENT = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs>';
  const OWN = '<numFmts><numFmt numFmtId="170" formatCode="0.0&quot; people %&quot;"/></numFmts>';

  it("are percentages where they are shown so", async () => {
    expect(await cellOf(number("C2", "0.25", 1), PERCENT)).toBe("25%");
    expect(await cellOf(number("C2", "12", 1), PERCENT)).toBe("1200%");
    // The sign within quotes is a word.
    expect(await cellOf(number("C2", "12", 2), OWN + PERCENT)).toBe("12");
  });

  it("are formulas that were never computed, also where another cell has the formula", async () => {
    expect(await cellOf('<c r="C2"><f t="shared" si="0"/></c>')).toBe("=…");
    expect(await cellOf('<c r="C2"><f t="shared" si="0"/><v>77</v></c>')).toBe("77");
  });

  it("are empty where a formula came to no text", async () => {
    expect(await cellOf('<c r="C2" t="str"><f>IF(1,"","")</f><v></v></c>')).toBe("");
  });
});

describe("headings", () => {
  it("are found below a title block that holds numbers", async () => {
    const { table } = await open(
      csv(
        "Ministry of Health,,,",
        "Prepared by,Dr A,Telephone,0912345",
        "",
        "Date,Place,Killed,Injured",
        "2019-05-20,Town,12,30",
      ),
    );
    expect([table.reading.headerRow, table.headings]).toEqual([
      4,
      ["Date", "Place", "Killed", "Injured"],
    ]);
  });

  const GROUPED = csv(
    "Date,Place,Killed,,Injured,",
    ",,Men,Women,Men,Women",
    "2019-05-20,Town,12,30,4,5",
  );

  it("in two rows are read together", async () => {
    const { table, rows } = await open(GROUPED);
    expect(table.reading.headerRow).toBe(2);
    expect(table.headings).toEqual([
      "Date",
      "Place",
      "Killed Men",
      "Killed Women",
      "Injured Men",
      "Injured Women",
    ]);
    const map = makeRowMapper(suggestMapping(table).mapping, table.reading, table.headings);
    const figures = map({ row: 3, cells: rows[0] ?? [] });
    expect(figures.map(({ texts }) => [texts.indicator, texts.population, texts.value])).toEqual([
      ["killed", "men", "12"],
      ["killed", "women", "30"],
      ["injured", "men", "4"],
      ["injured", "women", "5"],
    ]);
  });

  it("are the same when the file is read again, and others when the person says another row", async () => {
    const again = await open(GROUPED, { headerRow: 2, tagRow: null });
    expect(again.table.headings[3]).toBe("Killed Women");
    const above = await open(GROUPED, { headerRow: 1, tagRow: null });
    expect(above.table.headings[3]).toBe("D");
  });

  it("take no row of figures for their second", async () => {
    const { table } = await open(
      csv("Date,Place,Killed,", "20 May 2019,Town,N/A,noted", "21 May 2019,Town,3,"),
    );
    expect(table.reading.headerRow).toBe(1);
  });
});
