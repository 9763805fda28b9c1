import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { makeCsvSplitter } from "./split-csv";
import { TABLE_LIMITS } from "./table-limits";

function split(text: string, pieces: readonly number[] = [], separator = ","): string[][] {
  const splitter = makeCsvSplitter(separator, TABLE_LIMITS);
  const rows: string[][] = [];
  let start = 0;
  for (const length of [...pieces, text.length]) {
    rows.push(...splitter.push(text.slice(start, start + length)));
    start += length;
  }
  return [...rows, ...splitter.finish()];
}

/** The rows, or the code of what is wrong. */
function tried(text: string, pieces: readonly number[] = []): string[][] | string {
  try {
    return split(text, pieces);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
}

/** What csv-parse makes of it, null where it refuses. */
function byLibrary(text: string): string[][] | null {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: ["\r\n", "\n", "\r"] });
  } catch {
    return null;
  }
}

const signs = fc.string({
  unit: fc.constantFrom("a", "é", " ", ",", '"', "\n", "\r"),
  maxLength: 30,
});
const pieces = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 });

describe("splitting CSV", () => {
  it("finds what csv-parse finds in all that it accepts", () => {
    fc.assert(
      fc.property(signs, (text) => {
        const expected = byLibrary(text);
        if (expected !== null) expect(tried(text)).toEqual(expected);
      }),
      { numRuns: 5_000 },
    );
  });

  it("does not depend on how the text is cut", () => {
    fc.assert(
      fc.property(signs, pieces, (text, cuts) => {
        expect(tried(text, cuts)).toEqual(tried(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps quotes within a cell and refuses those that would swallow rows", () => {
    expect(split('a,12" pipe\nb,"say ""no"""\n')).toEqual([
      ["a", '12" pipe'],
      ["b", 'say "no"'],
    ]);
    expect(tried('a,"b" c\n')).toBe("quote_misplaced");
    expect(tried('a, "b, c"\n')).toBe("quote_misplaced");
    expect(tried('a,"b\n')).toBe("quote_not_closed");
    expect(split("a;b\tc|d", [], ";")).toEqual([["a", "b\tc|d"]]);
  });
});
