import { describe, expect, it } from "vitest";
import type { FileReading } from "@/lib/domain/import/file-reading";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { encodeText } from "@/lib/testing/encode-text";
import { CSV_READING } from "@/lib/testing/file-reading";
import { readTable } from "./read-table";
import type { Table } from "./table";
import type { TableLimits } from "./table-limits";

function sourceOf(file: string | Uint8Array, chunk = 7): () => AsyncIterable<Uint8Array> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  return async function* open() {
    for (let start = 0; start < bytes.length; start += chunk) {
      yield bytes.subarray(start, start + chunk);
    }
  };
}

async function read(file: string | Uint8Array, reading?: Partial<FileReading>): Promise<Table> {
  return readTable(sourceOf(file), reading === undefined ? {} : { reading });
}

async function rowsOf(table: Table): Promise<(string | number)[][]> {
  const rows: (string | number)[][] = [];
  for await (const part of table.rows())
    for (const { row, cells } of part) rows.push([row, ...cells]);
  return rows;
}

async function refusal(
  file: string | Uint8Array,
  limits: Partial<TableLimits> = {},
): Promise<[string, Record<string, unknown>]> {
  try {
    const table = await readTable(sourceOf(file, 4096), { limits });
    await rowsOf(table);
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.code, error.values];
    throw error;
  }
  throw new Error("the file was read");
}

describe("a CSV file", () => {
  it("is read from a path, and again", async () => {
    const table = await readTable("prisma/data/libya-2019.csv");
    expect(table.reading).toEqual(CSV_READING);
    const [first, second] = [await rowsOf(table), await rowsOf(table)];
    expect(first).toHaveLength(323);
    expect(first[0]?.slice(0, 4)).toEqual([2, "Libya 2019", "injured", "13"]);
    expect(second).toEqual(first);
  });

  it("keeps the row numbers of the spreadsheet, and leaves empty rows out", async () => {
    const table = await read('a,b\r\n1,"x\ny"\r\n\r\n,\r\n2,z');
    expect(await rowsOf(table)).toEqual([
      [2, "1", "x\ny"],
      [5, "2", "z"],
    ]);
  });

  it("gives back what was made safe from being run as a formula", async () => {
    const table = await read("note\n'=1+1\n''@x\n'tis so\n");
    expect(await rowsOf(table)).toEqual([
      [2, "=1+1"],
      [3, "'@x"],
      [4, "'tis so"],
    ]);
  });

  it("ends short rows with empty cells and keeps what is too much", async () => {
    const table = await read("a,b,c\n1\n1,2,3,4\n1,2\n");
    expect(await rowsOf(table)).toEqual([
      [2, "1", "", ""],
      [3, "1", "2", "3", "4"],
      [4, "1", "2", ""],
    ]);
  });
});

describe("the encoding", () => {
  const french = "lieu;décès;blessés;créé à Besançon\nGenève;4;12;été\n";
  const arabic = "المكان;القتلى;الجرحى\nطرابلس;٤٠٠;٢٠٠٠\nغزة;12;7\n";

  it.each([
    ["utf-8", french, "décès"],
    ["utf-8", arabic, "القتلى"],
    ["windows-1252", french, "décès"],
    ["windows-1256", arabic.replace(/[٠-٩]/g, "7"), "القتلى"],
    ["utf-16le", french, "décès"],
    ["utf-16be", french, "décès"],
    ["utf-16le", arabic, "القتلى"],
    ["utf-16be", arabic, "القتلى"],
  ] as const)("%s is found by its bytes", async (encoding, text, heading) => {
    const table = await read(encodeText(text, encoding));
    expect([table.reading.encoding, table.headings[1]]).toEqual([encoding, heading]);
  });

  it.each(["utf-8", "utf-16le", "utf-16be"] as const)(
    "%s is found by its mark",
    async (encoding) => {
      const table = await read(encodeText("\uFEFFa,b\nx,é\n", encoding));
      expect(table.reading.encoding).toBe(encoding);
      expect(table.headings).toEqual(["a", "b"]);
      expect(await rowsOf(table)).toEqual([[2, "x", "é"]]);
    },
  );

  it("is UTF-8 although a letter is broken, which shows in its cell", async () => {
    const bytes = encodeText(arabic, "utf-8");
    bytes[bytes.length - 8] = 0xff;
    const table = await read(bytes);
    expect(table.reading.encoding).toBe("utf-8");
    expect(JSON.stringify(await rowsOf(table))).toContain("\uFFFD");
  });

  it("is looked for in the whole file", async () => {
    const late = `place;killed\n${"Tripoli;4\n".repeat(60_000)}Genève;5\n`;
    const table = await readTable(sourceOf(encodeText(late, "windows-1252"), 65_536));
    expect(table.reading.encoding).toBe("windows-1252");
    expect((await rowsOf(table)).at(-1)).toEqual([60_002, "Genève", "5"]);
  });

  it("can be said by the person", async () => {
    const table = await read(encodeText(french, "windows-1252"), { encoding: "windows-1256" });
    expect(table.reading.encoding).toBe("windows-1256");
  });
});

describe("the separator", () => {
  it.each([
    [",", "place,killed,note\nTripoli,4,a; b; c\nSirte,5,d; e; f\n"],
    [";", "place;killed;note\nTripoli;4,5;a, b\nSirte;5,1;c\n"],
    ["\t", "place\tkilled\nTripoli, Libya\t4\nSirte\t5\n"],
    ["|", "place|killed\nTripoli|4\nSirte|5\n"],
    [",", 'place,note\nTripoli,"a;b;c;d\ne;f;g;h"\nSirte,"i;j;k;l"\n'],
    [";", "sep=;\nplace,killed;note\na,b;c\n"],
  ] as const)("%j is found", async (separator, text) => {
    const table = await read(text);
    expect(table.reading.separator).toBe(separator);
  });

  it("can be said by the person", async () => {
    const table = await read("a;b,c\n1;2,3\n", { separator: "," });
    expect(table.headings).toEqual(["a;b", "c"]);
  });
});

describe("headings", () => {
  it("are found under titles", async () => {
    const table = await read(
      "Situation in Tripoli\n\nAs of 8 May,,\nplace,killed,injured\nTripoli,4,5\n",
    );
    expect(table.reading.headerRow).toBe(4);
    expect(await rowsOf(table)).toEqual([[5, "Tripoli", "4", "5"]]);
  });

  it("are letters where the file has none, and all different", async () => {
    expect((await read("Tripoli,4\nSirte,5\n")).headings).toEqual(["A", "B"]);
    const table = await read("name,,name\nx,y,z\n");
    expect(table.headings).toEqual(["name", "B", "name (C)"]);
  });

  it("stand above HXL hashtags, which may come late and leave columns out", async () => {
    const text = [
      "Ministry of Health,,,",
      ...Array.from({ length: 12 }, (_, line) => `remark ${line},,,`),
      "Place,Killed,Injured,Remarks",
      "#adm1 +name,#affected+killed,# affected + injured,",
      "Tripoli,4,5,x",
    ].join("\n");
    const table = await read(text);
    expect([table.reading.headerRow, table.reading.tagRow]).toEqual([14, 15]);
    expect(table.tags).toEqual(["#adm1 +name", "#affected+killed", "# affected + injured", ""]);
    expect(table.headings).toEqual(["Place", "Killed", "Injured", "Remarks"]);
    expect(await rowsOf(table)).toEqual([[16, "Tripoli", "4", "5", "x"]]);
  });

  it("are the hashtags where nothing stands above them", async () => {
    const table = await read("#adm1+name,#affected+killed,\nTripoli,4,x\n");
    expect(table.reading.headerRow).toBeNull();
    expect(table.headings).toEqual(["#adm1+name", "#affected+killed", "C"]);
  });

  it("can be said by the person to be elsewhere, or nowhere", async () => {
    const text = "a,b\nplace,killed\nTripoli,4\n";
    expect((await read(text, { headerRow: 2 })).headings).toEqual(["place", "killed"]);
    expect(await rowsOf(await read(text, { headerRow: null }))).toHaveLength(3);
  });
});

describe("a file that is no table", () => {
  const ascii = (text: string) => Buffer.from(text, "latin1");

  it.each([
    ["empty", ""],
    ["empty", " \r\n \n"],
    ["picture", ascii("\x89PNG\r\n\x1a\n\0\0\0\rIHDR")],
    ["picture", ascii("\xff\xd8\xff\xe0\0\x10JFIF")],
    ["pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj"],
    ["old_workbook", ascii("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "\0".repeat(600))],
    [
      "encrypted",
      Buffer.concat([
        ascii("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "\0".repeat(504)),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
    ],
    ["archive", ascii("\x1f\x8b\x08\0abc")],
    ["web_page", "<!DOCTYPE html>\n<html><head><title>Index of /data</title>"],
    ["not_text", ascii("\0\x01\x02\x03abc\x04\x05\0\0\x06".repeat(50))],
    ["no_rows", "place,killed\n"],
  ] as const)("is refused as %s", async (code, file) => {
    expect((await refusal(file))[0]).toBe(code);
  });

  it.each([
    ["too_large", "a,b\n" + "1,2\n".repeat(400_000), { bytes: 1024 * 1024 }],
    ["too_many_rows", "a,b\n" + "1,2\n".repeat(11), { rows: 10 }],
    ["too_many_columns", "a,b\n1,2\n" + ",".repeat(20) + "x\n", { columns: 10 }],
    ["too_many_columns", "a" + ",".repeat(3_000_000), {}],
    ["cell_too_long", "a,b\n1,2\n1," + "x".repeat(101) + "\n", { cellLength: 100 }],
    ["row_too_long", "a,b\n" + `${"x".repeat(30_000)},`.repeat(20), {}],
    ["cell_too_long", 'a,b\n1,"' + "x\n".repeat(600_000), {}],
    ["quote_not_closed", 'a,b\n1,2\n3,"4\n5,6\n', {}],
    ["quote_misplaced", 'a,b\n1,2\n3,"4\n5,"6\n', {}],
    ["quote_misplaced", 'a,b\n1, "12\n', {}],
  ] as const)("is refused as %s", async (code, file, limits) => {
    expect((await refusal(file, limits))[0]).toBe(code);
  });

  it("is named by the row where the fault is", async () => {
    expect(await refusal('a,b\n1,2\n3,"4\n5,6\n')).toEqual(["quote_not_closed", { row: 3 }]);
    expect(await refusal("a,b\n\n1,2,3,4\n", { columns: 3 })).toEqual([
      "too_many_columns",
      { row: 3, limit: 3 },
    ]);
  });

  it("lets faults of the source through", async () => {
    const broken = async function* () {
      yield new TextEncoder().encode("a,b\n1,2\n");
      throw new Error("disk");
    };
    await expect(readTable(broken)).rejects.toThrow("disk");
  });
});
