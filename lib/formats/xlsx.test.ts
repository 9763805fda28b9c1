import fc from "fast-check";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { collect, readZip } from "@/lib/testing/read-zip";
import type { Cell, Column } from "./column";
import { writeXlsx } from "./xlsx";
import { columnLetters } from "./xlsx-cell";

type Row = [text: string | null, number: number | null, day: string | null, yes: boolean | null];

const COLUMNS: Column<Row>[] = [
  { name: "text", read: ([text]) => text, hxl: "#description" },
  { name: "number", type: "integer", read: ([, number]) => number },
  { name: "day", type: "date", read: (row) => row[2] },
  { name: "yes", type: "boolean", read: (row) => row[3] },
  { name: "last", read: (): Cell => "|" },
];

async function* inParts(rows: Row[]) {
  for (let i = 0; i < rows.length; i += 2) yield rows.slice(i, i + 2);
}

function write(rows: Row[], { hxl = false, rightToLeft = false } = {}): Promise<Buffer> {
  return collect(
    writeXlsx({
      sheet: "الأرقام & <1>",
      columns: COLUMNS,
      parts: inParts(rows),
      hxl,
      rightToLeft,
      note: () => ({
        title: "What this is",
        language: "ar",
        rightToLeft: true,
        sections: [{ heading: "Filters", lines: ["None", ["crisis", "=libya"]] }],
      }),
      noteSheet: "Read me",
      at: new Date("2019-05-09T00:00:00Z"),
    }),
  );
}

async function read(rows: Row[]) {
  const [sheet, note] = await readExcelFile(await write(rows), { trim: false });
  return { name: sheet?.sheet, data: sheet?.data ?? [], note: note?.data ?? [] };
}

const nasty = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    "=1+1",
    "-5",
    "@x",
    "'=1",
    "قُتل ٤٠٠",
    "a\r\nb",
    " x ",
    "_x0041_",
    "]]>",
    "\u0001",
  ),
);

describe("a workbook", () => {
  it("keeps every cell as it is and of its type", async () => {
    const rows: Row[] = [
      ["more than 400", 400, "2019-05-08", true],
      [null, 0, null, false],
      ["2019-05-08", null, "1900-03-01", null],
      ["400", -7, "2024-02-29", null],
    ];
    const { name, data } = await read(rows);
    expect(name).toBe("الأرقام & <1>");
    expect(data).toEqual([
      ["text", "number", "day", "yes", "last"],
      ["more than 400", 400, new Date("2019-05-08"), true, "|"],
      [null, 0, null, false, "|"],
      ["2019-05-08", null, new Date("1900-03-01"), null, "|"],
      ["400", -7, new Date("2024-02-29"), null, "|"],
    ]);
  });

  it("gives back any text, and runs none of it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 6 }), async (texts) => {
        const file = await write(texts.map((text): Row => [text, null, null, null]));
        const xml = readZip(file).get("xl/worksheets/sheet1.xml")?.toString() ?? "";
        expect(xml).not.toContain("<f>");
        const [sheet] = await readExcelFile(file, { trim: false });
        const back = sheet?.data.slice(1).map(([text]) => text);
        expect(back).toEqual(texts.map((text) => text));
      }),
      { numRuns: 40 },
    );
  });

  it("has a heading that stays, HXL tags where asked for, and a note that reads its own way", async () => {
    const sheets = readZip(await write([["a", 1, null, null]], { hxl: true }));
    const rows = sheets.get("xl/worksheets/sheet1.xml")?.toString() ?? "";
    expect(rows).toContain('<pane ySplit="2" topLeftCell="A3"');
    expect(rows).toContain("#description");
    expect(rows).toContain('<autoFilter ref="A2:E3"/>');
    expect(sheets.get("xl/worksheets/sheet2.xml")?.toString()).toContain('rightToLeft="1"');
    expect(rows).not.toContain("rightToLeft");
    const turned = readZip(await write([["a", 1, null, null]], { rightToLeft: true }));
    expect(turned.get("xl/worksheets/sheet1.xml")?.toString()).toContain(
      '<sheetView rightToLeft="1" workbookViewId="0"><pane ySplit="1"',
    );
    const { note } = await read([]);
    expect(note).toEqual([
      ["What this is", null],
      [null, null],
      ["Filters", null],
      ["None", null],
      ["crisis", "=libya"],
    ]);
  });

  it("names columns as Excel does", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });
});
