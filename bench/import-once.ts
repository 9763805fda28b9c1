// Imports one file into an empty database while readers ask, and prints what that took as JSON.
// Usage: node scripts/run-ts.mjs bench/import-once.ts FILE FOLDER
import { createReadStream } from "node:fs";
import { basename, join } from "node:path";
import { databaseFile } from "@/lib/config/database-url";
import { ENTRY_WARNINGS } from "@/lib/domain/entry-check";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import type { Actor } from "@/lib/domain/permissions";
import { disconnect } from "@/lib/store/connection";
import { applyMigrations } from "@/lib/store/migrations";
import { acceptSuggestions } from "@/lib/work/imports/accept-suggestions";
import { commitImport } from "@/lib/work/imports/commit-import";
import { previewImport } from "@/lib/work/imports/preview-import";
import { readImport } from "@/lib/work/imports/read-import";
import { startImport } from "@/lib/work/imports/start-import";
import { queryCrises } from "@/lib/work/query-crises";

const EVERY_MS = 20;
const [file = "", folder = ""] = process.argv.slice(2);
process.env["DATABASE_URL"] = `file:${join(folder, `${basename(file)}.db`)}`;
await applyMigrations(databaseFile());

const actor: Actor = { id: "bench", name: "bench", role: "administrator", crisisIds: null };
const at = new Date();
const waits: number[] = [];
let peak = 0;
let due = performance.now() + EVERY_MS;
/** A reader asks every 20 ms: how long after it is answered. */
const reader = setInterval(() => {
  const asked = Math.min(due, performance.now());
  void queryCrises(NO_FILTER).then(() => waits.push(performance.now() - asked));
  due = performance.now() + EVERY_MS;
  peak = Math.max(peak, process.memoryUsage().rss);
}, EVERY_MS);

const content = createReadStream(file);
const { id } = await startImport(actor, { name: basename(file), content, at });
const { plan, version } = await readImport(actor, id);
const reasons = Object.fromEntries(ENTRY_WARNINGS.map((code) => [code, "a measurement"]));
const first = await previewImport(actor, {
  id,
  baseVersion: version,
  plan: { ...plan, reasons },
  at,
});
const named = acceptSuggestions(first.preview);
const usage = process.cpuUsage();
let began = performance.now();
const lap = () => {
  const seconds = (performance.now() - began) / 1000;
  began = performance.now();
  return seconds;
};
const judged = await previewImport(actor, { id, baseVersion: first.version, plan: named, at });
const preview = lap();
const asked = { id, baseVersion: judged.version, publish: false, at };
const { created } = await commitImport(actor, asked);
const commit = lap();
const { user, system } = process.cpuUsage(usage);
clearInterval(reader);
await disconnect();
waits.sort((a, b) => a - b);
const quantile = (share: number) => waits[Math.floor(waits.length * share)] ?? 0;
const result = {
  created,
  preview,
  commit,
  busy: (user + system) / 1e6,
  peak,
  p99: quantile(0.99),
  worst: waits.at(-1) ?? 0,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
