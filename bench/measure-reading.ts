import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ImportedRow } from "@/lib/domain/import/imported-row";
import { formatCell } from "@/lib/formats/csv-cell";
import { readTable } from "@/lib/formats/table/read-table";
import { writeXlsx } from "@/lib/formats/xlsx";
import { findConventions } from "@/lib/schema/import/find-conventions";
import { makeRowMapper } from "@/lib/schema/import/map-row";
import { suggestMapping } from "@/lib/schema/import/suggest-mapping";
import { median, time } from "./median";

const ROWS = 100_000;
const MIB = 2 ** 20;

/** Rows of a shipped file again and again, the headings first. */
async function shippedRows(): Promise<{ headings: string[]; rows: string[][] }> {
  const table = await readTable("prisma/data/gaza-2023.csv");
  const rows: string[][] = [];
  for await (const part of table.rows()) rows.push(...part.map(({ cells }) => cells));
  const repeated = Array.from({ length: ROWS }, (_, index) => rows[index % rows.length] ?? []);
  return { headings: table.headings, rows: repeated };
}

async function makeFiles(folder: string): Promise<{ csv: string; xlsx: string }> {
  const { headings, rows } = await shippedRows();
  const [csv, xlsx] = [join(folder, "rows.csv"), join(folder, "rows.xlsx")];
  const lines = [headings, ...rows].map((cells) => `${cells.map(formatCell).join(",")}\r\n`);
  await pipeline(Readable.from(lines), createWriteStream(csv));
  const workbook = writeXlsx<string[]>({
    sheet: "rows",
    columns: headings.map((name, index) => ({
      name,
      read: (cells: string[]) => (name === "value" ? Number(cells[index]) : (cells[index] ?? "")),
      type: name === "value" ? ("integer" as const) : ("text" as const),
    })),
    parts: inParts(rows),
    hxl: false,
    rightToLeft: false,
    note: () => ({ title: "x", language: "en", rightToLeft: false, sections: [] }),
    noteSheet: "Read me",
    at: new Date(0),
  });
  await pipeline(Readable.from(workbook), createWriteStream(xlsx));
  return { csv, xlsx };
}

async function* inParts(rows: string[][]): AsyncGenerator<string[][], void, void> {
  for (let start = 0; start < rows.length; start += 1_000) yield rows.slice(start, start + 1_000);
}

/** Reads a file as an import does before it looks at what is on record; returns the highest memory. */
async function readFigures(file: string): Promise<{ figures: number; peak: number }> {
  let [figures, peak] = [0, 0];
  const table = await readTable(file);
  const { mapping } = suggestMapping(table);
  const found = await findConventions(table.rows(), mapping);
  const map = makeRowMapper(mapping, { ...table.reading, ...found }, table.headings);
  for await (const part of table.rows()) {
    const rows: ImportedRow[] = part.flatMap(map);
    figures += rows.length;
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  return { figures, peak };
}

/** Reads and maps 100,000 rows of CSV and of a workbook; both passes of an import's preview. */
export async function measureReading(folder: string, turns: number): Promise<string[]> {
  const files = await makeFiles(folder);
  const lines: string[] = [];
  for (const [name, file] of Object.entries(files)) {
    const took: number[] = [];
    const grew: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const before = process.memoryUsage().rss;
      took.push(
        await time(async () => {
          const { figures, peak } = await readFigures(file);
          if (figures !== ROWS) throw new Error(`${figures} figures instead of ${ROWS}`);
          grew.push(Math.max(0, peak - before));
        }),
      );
    }
    const size = (readFileSync(file).length / MIB).toFixed(1);
    lines.push(
      `${ROWS} rows of ${name} (${size} MiB): ${(median(took) / 1000).toFixed(1)} s, ` +
        `memory grows by ${(Math.max(...grew) / MIB).toFixed(0)} MiB at most`,
    );
  }
  return lines;
}
