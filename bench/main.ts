// Measures reading a report, the seed and the CSV export beside bare uses of the same tools, in
// turns, and prints medians and ratios. Usage: npm run bench
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { disconnect } from "@/lib/store/connection";
import { measureExport } from "./measure-export";
import { measureExtract } from "./measure-extract";
import { measureSeed } from "./measure-seed";

const TURNS = 5;

const folder = mkdtempSync(join(tmpdir(), "as-reported-bench-"));
try {
  console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown"}`);
  console.log(`medians of ${TURNS} turns, ours and the bare use in turn\n`);
  for (const line of await measureExtract(TURNS)) console.log(line);
  for (const line of await measureSeed(folder, TURNS)) console.log(line);
  for (const line of await measureExport(TURNS)) console.log(line);
} finally {
  await disconnect();
  rmSync(folder, { recursive: true, force: true });
}
