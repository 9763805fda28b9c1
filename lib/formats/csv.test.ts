import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import messages from "@/messages/en.json";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import type { Column } from "./column";
import { formatCsv } from "./csv";
import { formatCell, neutraliseText, releaseText } from "./csv-cell";
import { ALL_FIGURE_COLUMNS, FIGURE_COLUMNS } from "./figure-columns";

const PLAIN = { bom: false, hxl: false };
const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "=1+1",
    "'=1",
    "''@x",
    "\t",
    "\r\n",
    '"',
    "",
    " ",
    "\u0000",
    "قُتل ٤٠٠",
    "a,b",
    "-5",
  ),
);

function parseLines(text: string): string[][] {
  return parse(text, { relax_column_count: false }) as string[][];
}

describe("a CSV file", () => {
  it("reads back as it was, whatever the text", () => {
    const columns: Column<(string | null)[]>[] = [0, 1, 2].map((i) => ({
      name: `c${i}`,
      read: (row) => row[i] ?? null,
    }));
    const cell = fc.option(nasty);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const [, ...lines] = parseLines(formatCsv(rows, columns, PLAIN));
        const back = lines.map((line) => line.map(releaseText));
        expect(back).toEqual(rows.map((row) => row.map((text) => text ?? "")));
      }),
    );
  });

  it("tells empty text from nothing", () => {
    expect([formatCell(""), formatCell(null)]).toEqual(['""', ""]);
  });

  it("leaves no text that a spreadsheet would run, and every number as it is", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(neutraliseText(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(releaseText(neutraliseText(text))).toBe(text);
      }),
    );
    expect([formatCell(-5), formatCell(0), formatCell(1e21)]).toEqual(["-5", "0", "1e+21"]);
    expect(formatCell("-5")).toBe("'-5");
  });

  it("has the columns of the contract in their order", () => {
    const [heading] = formatCsv([], FIGURE_COLUMNS, PLAIN).split("\r\n");
    expect(heading).toBe(
      "id,series,crisis,indicator,population,measure,unit,value,low,high,qualifier,period_start," +
        "as_of,published,origin,dataset,definition,publisher,document_title,document_url,place," +
        "country,pcode,role,status,revision,note",
    );
    const names = ALL_FIGURE_COLUMNS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has an explanation for each of them, and for no other", () => {
    const names = FIGURE_COLUMNS.map(({ name }) => name);
    expect(Object.keys(messages.data.column).toSorted()).toEqual(names.toSorted());
  });

  it("keeps a bound a bound", () => {
    const bounded = { qualifier: "more_than", value: 400, low: 400, high: null } as const;
    const row = makeReported(makeSeries(), "2019-05-08", bounded);
    const columns = FIGURE_COLUMNS.filter(({ name }) =>
      ["value", "low", "high", "qualifier"].includes(name),
    );
    expect(formatCsv([row], columns, PLAIN)).toBe(
      "value,low,high,qualifier\r\n400,400,,more_than\r\n",
    );
  });

  it("adds a byte order mark and tags where asked for", () => {
    const columns = FIGURE_COLUMNS.slice(0, 3);
    expect(formatCsv([], columns, { bom: true, hxl: true })).toBe(
      "\uFEFFid,series,crisis\r\n#meta+id,,#crisis+code\r\n",
    );
  });
});
