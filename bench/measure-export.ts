import Database from "better-sqlite3";
import { databaseFile } from "@/lib/config/database-url";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { streamCsv } from "@/lib/formats/csv";
import { streamFigures } from "@/lib/work/query-figures";
import { median, time } from "./median";

const SORT = { key: "asOf", descending: true } as const;
const MIB = 2 ** 20;

async function exportCsv(): Promise<{ bytes: number; growth: number }> {
  const before = process.memoryUsage().rss;
  let bytes = 0;
  let peak = before;
  const parts = streamFigures(NO_FILTER, SORT);
  for await (const text of streamCsv(parts, FIGURE_COLUMNS, { bom: false, hxl: false })) {
    bytes += Buffer.byteLength(text);
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  return { bytes, growth: peak - before };
}

/** The figures joined to what their lines show, read row by row and written with commas. */
function writeBare(file: string): number {
  const db = new Database(file, { readonly: true });
  let bytes = 0;
  const rows = db
    .prepare<[], unknown[]>(
      `SELECT f.*, s.key, d.title, d.url, d.published FROM Figure f
       JOIN Series s ON s.id = f.seriesId JOIN Document d ON d.id = f.documentId
       ORDER BY f.asOf DESC, f.id DESC`,
    )
    .raw(true)
    .iterate();
  for (const row of rows) bytes += Buffer.byteLength(`${row.join(",")}\r\n`);
  db.close();
  return bytes;
}

/** Exports all published figures of the database as CSV, beside a bare loop over the same rows. */
export async function measureExport(turns: number): Promise<string[]> {
  const ours: number[] = [];
  const bare: number[] = [];
  const growths: number[] = [];
  let bytes = 0;
  await exportCsv();
  for (let turn = 0; turn < turns; turn++) {
    ours.push(
      await time(async () => {
        const result = await exportCsv();
        bytes = result.bytes;
        growths.push(result.growth);
      }),
    );
    bare.push(await time(() => writeBare(databaseFile())));
  }
  return [
    `export: ${(bytes / MIB).toFixed(1)} MiB of CSV`,
    `  ours ${median(ours).toFixed(0)} ms, memory grows by ${(median(growths) / MIB).toFixed(1)} MiB`,
    `  bare ${median(bare).toFixed(0)} ms for a loop over the same rows`,
    `  ratio ${(median(ours) / median(bare)).toFixed(2)}`,
  ];
}
