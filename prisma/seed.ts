// Fills an empty database with the demonstration crises. Usage: npm run seed
import { disconnect } from "@/lib/store/connection";
import { isDatabaseEmpty } from "@/lib/store/bulk-write";
import { seedDatabase } from "@/lib/work/seed-database";
import { buildSeedBatch } from "./seed/build-batch";
import { auditOf } from "./seed/audit";
import { formatOutcomes } from "./seed/format-outcomes";
import { readSeedFiles } from "./seed/read-files";

function seed(): string {
  // Asked before the files are read, since every start asks.
  if (!isDatabaseEmpty()) return "The database holds data already: nothing was seeded.";
  const started = performance.now();
  const { batch, outcomes } = buildSeedBatch(readSeedFiles());
  seedDatabase(batch, auditOf(outcomes), new Date());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return (
    `${formatOutcomes(outcomes)}\n` +
    `Seeded ${batch.figures.length} figures in ${batch.series.length} series from ` +
    `${batch.documents.length} documents in ${seconds} s.`
  );
}

console.log(seed());
await disconnect();
