import { describe, expect, it } from "vitest";
import type { FileReading } from "@/lib/domain/import/file-reading";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { makeZip, textRows, workbookFiles } from "@/lib/testing/make-workbook";
import { readTable } from "./read-table";
import type { TableLimits } from "./table-limits";

async function readAll(
  bytes: Uint8Array,
  options: { reading?: Partial<FileReading>; limits?: Partial<TableLimits> } = {},
) {
  const open = async function* () {
    yield bytes;
  };
  const table = await readTable(open, options);
  const rows: (string | number)[][] = [];
  for await (const part of table.rows())
    for (const { row, cells } of part) rows.push([row, ...cells]);
  return { table, rows };
}

async function refusal(bytes: Uint8Array, limits: Partial<TableLimits> = {}): Promise<string> {
  const error: unknown = await readAll(bytes, { limits }).then(
    () => new Error("the file was read"),
    (reason: unknown) => reason,
  );
  if (error instanceof UnreadableFile) return error.code;
  throw error;
}

const HEAD = textRows([["place", "killed"]]);

/** The cells of the second row of a sheet. */
async function cellsOf(cells: string, parts: Parameters<typeof workbookFiles>[1] = {}) {
  const rows = `${HEAD}<row r="2">${cells}</row>`;
  const bytes = makeZip(workbookFiles({ Data: rows }, parts));
  return (await readAll(bytes, { reading: { headerRow: 1 } })).rows[0]?.slice(1);
}

describe("a workbook", () => {
  it("is read by its visible sheet, or the one that is asked for", async () => {
    const sheets = {
      Secret: textRows([["a"], ["1"]]),
      Data: textRows([["place", "killed"], ["Tripoli & co", "4"], [], ["Sirte", "5"]]),
      Other: textRows([["b"], ["2"]]),
    };
    const bytes = makeZip(workbookFiles(sheets, { hidden: "Secret" }));
    const { table, rows } = await readAll(bytes);
    expect(table.sheets).toEqual(["Secret", "Data", "Other"]);
    expect(table.reading).toMatchObject({ format: "xlsx", sheet: "Data", encoding: null });
    expect(rows).toEqual([
      [2, "Tripoli & co", "4"],
      [4, "Sirte", "5"],
    ]);
    const other = await readAll(bytes, { reading: { sheet: "Other" } });
    expect(other.table.headings).toEqual(["b"]);
    await expect(readAll(bytes, { reading: { sheet: "None" } })).rejects.toThrow("sheet_not_found");
  });

  it("is read by the sheet with hashtags or a table, where covers come first", async () => {
    const cover = textRows([["About these data"], ["See the next sheet"]]);
    const wide = textRows([
      ["place", "killed", "injured"],
      ["Tripoli", "4", "5"],
    ]);
    const tagged = textRows([["#adm1"], ["Tripoli"]]);
    const read = async (sheets: Record<string, string>) =>
      (await readAll(makeZip(workbookFiles(sheets)))).table.reading.sheet;
    expect(await read({ cover, wide })).toBe("wide");
    expect(await read({ cover, wide, tagged })).toBe("tagged");
    expect(await read({ cover, other: cover })).toBe("cover");
  });

  it("has texts of its table, in several pieces and without how they are pronounced", async () => {
    const shared =
      "<si><t>Tripoli</t></si><si><r><t>four </t></r><r><t>hundred</t></r><rPh><t>x</t></rPh></si>";
    expect(
      await cellsOf('<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>', { shared }),
    ).toEqual(["Tripoli", "four hundred"]);
  });

  it("has numbers in all their digits", async () => {
    const numbers = ["1850111", "3E+05", "1.5E+2", "0.25", "1.234", "123456789012345", "1E+20"];
    const cells = numbers.map((number) => `<c><v>${number}</v></c>`).join("");
    expect(await cellsOf(cells)).toEqual([
      "1850111",
      "300000",
      "150",
      "0.25",
      // Three digits after the point would be read as thousands.
      "1.2340",
      "123456789012345",
      "100000000000000000000",
    ]);
  });

  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="mmm\\ yyyy"/>' +
    '<numFmt numFmtId="166" formatCode="#,##0 &quot;dead&quot;"/><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
    ["0", "14", "164", "165", "166", "167", "22"].map((id) => `<xf numFmtId="${id}"/>`).join("") +
    "</cellXfs>";

  it("has dates as they are shown, in both systems", async () => {
    const cells = ["43593", "43593", "43593", "43593", "43593", "43593.5", "43593.99999"];
    const styled = cells.map((cell, index) => `<c s="${index}"><v>${cell}</v></c>`).join("");
    expect(await cellsOf(styled, { styles })).toEqual([
      "43593",
      "2019-05-08",
      "2019-05-08",
      "2019-05",
      "43593",
      "43593.5",
      "2019-05-09",
    ]);
    expect(
      await cellsOf('<c s="1"><v>42131</v></c><c s="6"><v>42131.5</v></c>', {
        styles,
        properties: 'date1904="1"',
      }),
    ).toEqual(["2019-05-08", "2019-05-08T12:00"]);
    expect(
      await cellsOf('<c t="d"><v>2019-05-08T00:00:00</v></c><c s="1"><v>0</v></c>', { styles }),
    ).toEqual(["2019-05-08", "0"]);
  });

  it("has formulas by what they came to, and tells errors and formulas without a result", async () => {
    const cells =
      '<c><f>SUM(A1)</f><v>12</v></c><c t="str"><f>A1</f><v>text</v></c>' +
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>B1+1</f></c><c t="b"><v>1</v></c>';
    expect(await cellsOf(cells)).toEqual(["12", "text", "#DIV/0!", "=B1+1", "true"]);
  });

  it("may have prefixes, comments, sections of text and cells without places", async () => {
    const rows =
      '<x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>killed</x:t></x:is></x:c></x:row><!-- <row> -->' +
      "<row r='5'><c r='B5' t='inlineStr'><is><t><![CDATA[<4>]]></t></is></c><c><v>&#54;</v></c></row>";
    const { table, rows: read } = await readAll(makeZip(workbookFiles({ Data: rows })), {
      reading: { headerRow: 1 },
    });
    expect(table.headings).toEqual(["A", "killed", "C"]);
    expect(read).toEqual([[5, "", "<4>", "6"]]);
  });
});

describe("an archive that is no workbook, or a hostile one", () => {
  const files = workbookFiles({ Data: HEAD + textRows([["Tripoli", "4"]]) });
  const sheet = "xl/worksheets/sheet1.xml";

  it.each([
    ["opendocument", makeZip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })],
    ["opendocument", makeZip({ "content.xml": "<x/>", "META-INF/manifest.xml": "<x/>" })],
    ["binary_workbook", makeZip({ "xl/workbook.bin": "x" })],
    ["archive", makeZip({ "word/document.xml": "<x/>" })],
    ["no_sheet", makeZip(workbookFiles({}))],
    ["no_rows", makeZip(workbookFiles({ Data: "" }))],
    ["broken_workbook", makeZip(files).subarray(0, 700)],
    ["broken_workbook", makeZip({ ...files, [sheet]: "<worksheet><row r='1'><c" })],
    ["broken_workbook", makeZip({ ...files, [sheet]: "<row r='2'/><row r='1'/>" })],
    ["broken_workbook", makeZip({ ...files, [sheet]: "<row><c t='s'><v>9</v></c></row>" })],
    [
      "broken_workbook",
      makeZip(files, (name, packed) => (name === sheet ? Buffer.from("no") : packed)),
    ],
    [
      "document_type",
      makeZip({
        ...files,
        [sheet]: '<!DOCTYPE x [<!ENTITY a "&b;&b;">]><worksheet>&a;</worksheet>',
      }),
    ],
    [
      "too_many_sheets",
      makeZip(
        workbookFiles(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`S${i}`, ""]))),
      ),
    ],
    ["too_many_columns", makeZip(workbookFiles({ Data: '<row><c r="XFD1"><v>1</v></c></row>' }))],
  ])("is refused as %s", async (code, bytes) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it("is refused before a bomb is unpacked", async () => {
    const start = performance.now();
    const bomb = makeZip({ ...files, [sheet]: Buffer.alloc(60_000_000, "<a/>") });
    expect(bomb.length).toBeLessThan(150_000);
    expect(await refusal(bomb)).toBe("too_much_inside");
    const texts = `<sst>${"<si/>".repeat(4_100_000)}</sst>`;
    expect(await refusal(makeZip({ ...files, "xl/sharedStrings.xml": texts }))).toBe(
      "too_much_inside",
    );
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each([
    ["another sum", 16, "broken_workbook"],
    ["another size", 24, "broken_workbook"],
    ["a password", 8, "encrypted"],
  ])("is refused where its directory tells of %s", async (_, place, code) => {
    const forged = makeZip(files);
    const entry = forged.lastIndexOf(sheet) - 46;
    expect(entry).toBeGreaterThan(forged.indexOf(sheet));
    forged.writeUInt16LE(1, entry + place);
    expect(await refusal(forged)).toBe(code);
  });

  it("is bounded in rows, cells and parts", async () => {
    const many = makeZip(workbookFiles({ Data: textRows([["a"], ["1"], ["2"], ["3"]]) }));
    expect(await refusal(many, { rows: 2 })).toBe("too_many_rows");
    expect(await refusal(many, { parts: 3 })).toBe("too_much_inside");
    const long = makeZip(workbookFiles({ Data: textRows([["a"], ["x".repeat(40_000)]]) }));
    expect(await refusal(long)).toBe("cell_too_long");
  });
});
