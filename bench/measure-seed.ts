import { join } from "node:path";
import Database from "better-sqlite3";
import { databaseFile } from "@/lib/config/database-url";
import { applyMigrations } from "@/lib/store/migrations";
import { openDatabase } from "@/lib/store/connection";
import { seedDatabase } from "@/lib/work/seed-database";
import { auditOf } from "@/prisma/seed/audit";
import { buildSeedBatch } from "@/prisma/seed/build-batch";
import { readSeedFiles } from "@/prisma/seed/read-files";
import { median, time } from "./median";

const LIMIT_S = 20;

function seed(): void {
  const { batch, outcomes } = buildSeedBatch(readSeedFiles());
  if (!seedDatabase(batch, auditOf(outcomes), new Date())) throw new Error("not empty");
}

/** The same rows of every table, copied by one transaction of the driver. */
function copyRows(from: string, to: string): void {
  const db = openDatabase(to);
  db.pragma("foreign_keys = OFF");
  db.prepare("ATTACH ? AS seeded").run(from);
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM seeded.sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all();
  db.transaction(() => {
    for (const table of tables) {
      const rows = db.prepare(`SELECT * FROM seeded."${table}"`).raw(true).all() as unknown[][];
      const marks = rows[0]?.map(() => "?").join(",");
      if (marks === undefined) continue;
      const insert = db.prepare(`INSERT INTO main."${table}" VALUES (${marks})`);
      for (const row of rows) insert.run(...row);
    }
  })();
  db.close();
}

/**
 * Seeds empty databases in `folder`, and beside each run writes the same rows by bare statements.
 * The last one stays as the `DATABASE_URL` of the process.
 */
export async function measureSeed(folder: string, turns: number): Promise<string[]> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const copy = join(folder, `copy-${turn}.db`);
    process.env["DATABASE_URL"] = `file:${join(folder, `seed-${turn}.db`)}`;
    await applyMigrations(databaseFile());
    await applyMigrations(copy);
    ours.push(await time(seed));
    bare.push(await time(() => copyRows(databaseFile(), copy)));
  }
  const db = new Database(databaseFile(), { readonly: true });
  const figures = db.prepare("SELECT count(*) FROM Figure").pluck().get();
  db.close();
  return [
    `seed: read, map and write ${String(figures)} figures`,
    `  ours ${(median(ours) / 1000).toFixed(2)} s (limit ${LIMIT_S} s)`,
    `  bare ${(median(bare) / 1000).toFixed(2)} s for writing the same rows`,
    `  ratio ${(median(ours) / median(bare)).toFixed(2)}`,
  ];
}
