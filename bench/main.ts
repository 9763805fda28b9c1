// Measures this project beside the limit of what the same tools can do, in turns, and prints medians
// and ratios with the bars that they are to meet. Needs a build, sqlite3, curl and a Chromium.
// Usage: npm run bench [-- [PART ...] [--figures=10000,100000,1000000] [--keep=FOLDER] [--turns=N]]
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { disconnect } from "@/lib/store/connection";
import { applyMigrations } from "@/lib/store/migrations";
import { measureCsv } from "./measure-csv";
import { measureFiles } from "./measure-export";
import { measureExtract } from "./measure-extract";
import { measureImport } from "./measure-import";
import { measurePage } from "./measure-page";
import { measurePoints } from "./measure-points";
import { measureReading } from "./measure-reading";
import { measureSeed } from "./measure-seed";
import { measureGrowth, measureSeries } from "./measure-series";
import { measureStart } from "./measure-start";
import { measureWrite } from "./measure-write";
import { prepareLongSeries } from "./prepare-long-series";
import { prepareWorld } from "./prepare-world";

const PARTS = [
  "extract",
  "reading",
  "seed",
  "write",
  "import",
  "start",
  "series",
  "page",
  "points",
  "growth",
  "csv",
  "files",
] as const;
type Part = (typeof PARTS)[number];

/** Of one series on one chart. */
const POINTS = 50_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    figures: { type: "string", default: "10000,100000,1000000" },
    keep: { type: "string" },
    turns: { type: "string", default: "5" },
  },
});
const sizes = values.figures.split(",").map(Number);
const turns = Number(values.turns);
const wanted =
  positionals.length === 0 ? PARTS : PARTS.filter((part) => positionals.includes(part));
if (wanted.length < positionals.length) {
  throw new Error(`There are the parts ${PARTS.join(", ")}.`);
}

// Generated databases of a million figures take a gigabyte and a minute: they may be kept for later.
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "as-reported-bench-"));
mkdirSync(folder, { recursive: true });

/** The file of a database that `prepare` fills. */
async function keep(name: string, prepare: () => Promise<void>): Promise<string> {
  const file = join(folder, `${name}.db`);
  if (existsSync(file)) {
    await applyMigrations(file);
    return file;
  }
  process.env["DATABASE_URL"] = `file:${file}`;
  await prepare();
  await disconnect();
  return file;
}

/** A database with so many generated figures. */
async function world(figures: number): Promise<string> {
  return keep(`world-${figures}`, () => prepareWorld(figures));
}

async function seeded(): Promise<string> {
  const own = mkdtempSync(join(folder, "seeded-"));
  await measureSeed(own, 1);
  await disconnect();
  return join(own, "seed-0.db");
}

const smallest = Math.min(...sizes);
const MEASURES: Record<Part, () => Promise<string[]>> = {
  extract: () => measureExtract(turns),
  reading: () => measureReading(mkdtempSync(join(folder, "readings-")), turns),
  seed: () => measureSeed(mkdtempSync(join(folder, "seeds-")), turns),
  write: () => measureWrite(mkdtempSync(join(folder, "writes-")), turns),
  import: () => measureImport(mkdtempSync(join(folder, "imports-"))),
  start: async () => measureStart(await world(smallest), turns),
  series: async () => measureSeries(await world(smallest), turns),
  page: async () => measurePage(await seeded(), turns),
  points: async () => {
    const file = await keep(`series-${POINTS}`, () => prepareLongSeries(POINTS));
    return measurePoints(file, POINTS, turns);
  },
  growth: async () => measureGrowth(await world(smallest), await world(Math.max(...sizes)), turns),
  csv: async () => {
    const lines: string[] = [];
    for (const size of sizes) lines.push(...(await measureCsv(await world(size), size, turns)));
    return lines;
  },
  files: async () => {
    const lines: string[] = [];
    for (const size of sizes) lines.push(...(await measureFiles(await world(size), size)));
    return lines;
  },
};

try {
  console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown"}`);
  console.log(`medians of ${turns} turns, ours and the limit in turn\n`);
  for (const part of wanted) {
    console.log(`${part}:`);
    for (const line of await MEASURES[part]()) console.log(`  ${line}`);
    await disconnect();
  }
} finally {
  await disconnect();
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
