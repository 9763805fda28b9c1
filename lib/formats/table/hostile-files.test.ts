import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { makeRowMapper } from "@/lib/schema/import/map-row";
import { suggestMapping } from "@/lib/schema/import/suggest-mapping";
import { encodeText } from "@/lib/testing/encode-text";
import { makeZip, textRows, workbookFiles } from "@/lib/testing/make-workbook";
import { readTable } from "./read-table";

/** What became of a file; everything but a table and UnreadableFile is a fault of ours. */
async function tryFile(bytes: Uint8Array): Promise<string> {
  try {
    const table = await readTable(async function* () {
      yield bytes;
    });
    const map = makeRowMapper(suggestMapping(table).mapping, table.reading, table.headings);
    let figures = 0;
    for await (const part of table.rows()) figures += part.flatMap(map).length;
    return figures === 0 ? "nothing" : "figures";
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
}

/** Mulberry32: the same numbers in each run. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const CSV = readFileSync("prisma/data/sudan-2023.csv", "utf8").split("\n").slice(0, 12).join("\n");
const CELLS = CSV.split("\n").map((line) => line.split(","));
const SHEET = "xl/worksheets/sheet1.xml";
const FILES = workbookFiles({ Data: textRows(CELLS) }, { shared: "<si><t>x</t></si>" });

const SEEDS: readonly Uint8Array[] = [
  encodeText(CSV, "utf-8"),
  encodeText(CSV, "utf-16le"),
  encodeText("المكان;القتلى;التاريخ\nطرابلس;400;5/7/2020\n", "windows-1256"),
  makeZip(FILES),
];

/** Pieces that parsers trip over. */
const NASTY = [
  '"',
  '""',
  "\0",
  "\uFEFF",
  ",".repeat(2_000),
  "\r",
  "PK\x03\x04",
  "<c t='s'>",
  "&x;",
  "]]>",
  "\xff\xfe",
  "=cmd|' /C calc'!A0",
];

function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  let result = Buffer.from(bytes);
  for (let times = 1 + random(6); times > 0; times--) {
    const place = random(result.length + 1);
    const [before, after] = [result.subarray(0, place), result.subarray(place)];
    switch (random(5)) {
      case 0:
        if (place < result.length) result[place] = (result[place] ?? 0) ^ (1 << random(8));
        break;
      case 1:
        result = before;
        break;
      case 2:
        result = Buffer.concat([before, after.subarray(random(40))]);
        break;
      case 3:
        result = Buffer.concat([before, Buffer.from(NASTY[random(NASTY.length)] ?? ""), after]);
        break;
      default: {
        const start = random(result.length + 1);
        const piece = result.subarray(start, start + random(300));
        result = Buffer.concat([before, piece, after]);
      }
    }
  }
  return result;
}

describe("a hostile file", () => {
  it("is a table or unreadable after any of 2,000 mutations, each within a second", async () => {
    const random = makeRandom(20_190_404);
    const outcomes = new Map<string, number>();
    let slowest = 0;
    for (let round = 0; round < 2_000; round++) {
      // Every other workbook is broken inside, behind a sound archive.
      const inside = round % 8 === 3;
      const seed = SEEDS[round % 4] ?? Buffer.alloc(0);
      const file = inside
        ? makeZip({ ...FILES, [SHEET]: mutate(Buffer.from(FILES[SHEET] ?? ""), random) })
        : mutate(seed, random);
      const start = performance.now();
      const outcome = await tryFile(file);
      slowest = Math.max(slowest, performance.now() - start);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // The mutations reach far: some files survive, others fail in many ways.
    expect(outcomes.get("figures")).toBeGreaterThan(200);
    expect(outcomes.size).toBeGreaterThan(6);
    expect(slowest).toBeLessThan(1_000);
  });

  it.each([
    ["a million columns", `${"a,".repeat(1_000_000)}\n`, "too_many_columns"],
    ["quotes within quotes", `a,b\n${'"'.repeat(2_000_001)},1\n`, "cell_too_long"],
    ["a quote that swallows the file", `a,b\n"1,2\n${"3,4\n".repeat(200_000)}`, "cell_too_long"],
    ["formulas", `value,note\n1,=cmd|' /C calc'!A0\n=1+1,x\n`, "figures"],
    ["separators alone", ",,,,\n".repeat(10_000), "no_rows"],
    ["line ends alone", `a,b${"\n".repeat(30_000_000)}1,2`, "too_many_rows"],
    ["empty cells alone", `a,b\n${'"",'.repeat(10_000_000)}`, "too_many_columns"],
    ["one long word", "x".repeat(3_000_000), "cell_too_long"],
    ["NULs", "\0".repeat(100_000), "not_text"],
    ["a directory listing", "<html><head><title>Index of /</title></head>", "web_page"],
  ])("of %s is answered in time", async (_, text, outcome) => {
    const start = performance.now();
    expect(await tryFile(encodeText(text, "utf-8"))).toBe(outcome);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
