import { execFileSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { importCsv, importXlsx } from "./import-file";
import { reportRatio } from "./report";

const ROWS = 100_000;
const SECONDS = 60;
const BYTES = 600_000_000;
const WAIT_MS = 1_000;

interface Measured {
  created: number;
  /** Seconds. */
  preview: number;
  commit: number;
  /** Seconds of the processor that both took. */
  busy: number;
  /** Bytes that the process held at most. */
  peak: number;
  /** Milliseconds until a reader was answered. */
  p99: number;
  worst: number;
}

/** 100,000 rows of CSV, and then of a workbook, previewed and committed, each in a process of its own. */
export async function measureImport(folder: string): Promise<string[]> {
  const [csv, xlsx] = [join(folder, "import.csv"), join(folder, "import.xlsx")];
  await pipeline(Readable.from(importCsv(ROWS)), createWriteStream(csv));
  await pipeline(Readable.from(importXlsx(ROWS)), createWriteStream(xlsx));
  return [...report("CSV", run(csv, folder)), ...report("XLSX", run(xlsx, folder))];
}

function run(file: string, folder: string): Measured {
  const script = ["scripts/run-ts.mjs", "bench/import-once.ts", file, folder];
  return JSON.parse(execFileSync(process.execPath, script, { encoding: "utf8" })) as Measured;
}

function report(
  what: string,
  { created, preview, commit, busy, peak, p99, worst }: Measured,
): string[] {
  const seconds = preview + commit;
  const laps = `${preview.toFixed(1)} s to judge, ${commit.toFixed(1)} s to judge and write ${created}, ${busy.toFixed(1)} s of processor`;
  const waits = `99 of 100 in ${p99.toFixed(0)} ms, the longest ${worst.toFixed(0)} ms`;
  return [
    reportRatio(`import of 100,000 rows of ${what} ÷ 60 s`, seconds / SECONDS, { atMost: 1 }, laps),
    reportRatio(
      `its memory ÷ 600 MB`,
      peak / BYTES,
      { atMost: 1 },
      `${(peak / 1e6).toFixed(0)} MB`,
    ),
    reportRatio(`readers meanwhile ÷ 1 s`, worst / WAIT_MS, { atMost: 1 }, waits),
  ];
}
