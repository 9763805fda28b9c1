import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import type { Separator } from "@/lib/domain/import/file-reading";
import { readCsv } from "./read-csv";
import { TABLE_LIMITS } from "./table-limits";

/** The rows with their numbers, or the code of what is wrong. */
async function read(
  text: string,
  {
    cuts = [],
    separator = ",",
    width = 1,
  }: { cuts?: number[]; separator?: Separator; width?: number } = {},
): Promise<(string | number)[][] | string> {
  const bytes = new TextEncoder().encode(text);
  const source = async function* () {
    let start = 0;
    for (const length of [...cuts, bytes.length]) {
      yield bytes.subarray(start, start + length);
      start += length;
    }
  };
  const rows: (string | number)[][] = [];
  try {
    for await (const part of readCsv(source, { encoding: "utf-8", separator, width }, TABLE_LIMITS))
      for (const { row, cells } of part) rows.push([row, ...cells]);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
  return rows;
}

const cell = fc.string({
  unit: fc.constantFrom("a", "é", " ", ",", '"', "\n", "\r"),
  maxLength: 6,
});
const signs = fc.string({
  unit: fc.constantFrom("a", "é", " ", ",", '"', "\n", "\r"),
  maxLength: 30,
});
const pieces = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 });

describe("reading CSV", () => {
  it("gives back every cell that was written within quotes", async () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const lines = written.map((cells) =>
          cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(","),
        );
        const expected = written.map((cells, index) => [index + 1, ...cells]);
        expect(await read(lines.join("\r\n"))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("depends neither on how the text is cut nor on the width that is expected", async () => {
    await fc.assert(
      fc.asyncProperty(signs, pieces, fc.integer({ min: 1, max: 4 }), async (text, cuts, width) => {
        expect(await read(text, { cuts, width })).toEqual(await read(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it("keeps quotes within a cell and refuses those that would swallow rows", async () => {
    expect(await read('a,12" pipe\nb,"say ""no"""\n"""x"" y", """z"\n')).toBe("quote_misplaced");
    expect(await read('a,12" pipe\nb,"say ""no"""\n"""x"" y"," ""z"\n')).toEqual([
      [1, "a", '12" pipe'],
      [2, "b", 'say "no"'],
      [3, '"x" y', ' "z'],
    ]);
    expect(await read('a,"b" c\n')).toBe("quote_misplaced");
    expect(await read('a,""b\n')).toBe("quote_misplaced");
    expect(await read('a, "b, c"\n')).toBe("quote_misplaced");
    expect(await read('a,"b\n')).toBe("quote_not_closed");
    expect(await read("a;b\tc|d", { separator: ";" })).toEqual([[1, "a", "b\tc|d"]]);
  });
});
