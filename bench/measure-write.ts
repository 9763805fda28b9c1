import { join } from "node:path";
import Database from "better-sqlite3";
import { databaseFile } from "@/lib/config/database-url";
import { writeBatch } from "@/lib/store/bulk-write";
import { openDatabase } from "@/lib/store/connection";
import { applyMigrations } from "@/lib/store/migrations";
import { makeCrisis } from "./make-crisis";
import { median, time } from "./median";
import { STAMP } from "./prepare-world";
import { reportRatio } from "./report";

type Tables = { table: string; rows: unknown[][] }[];

function readTables(file: string): Tables {
  const db = new Database(file, { readonly: true });
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all();
  const read = tables.map((table) => ({
    table,
    rows: db.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw(true).all(),
  }));
  db.close();
  return read;
}

/** One transaction of prepared statements over rows that are at hand. */
function writeBare(file: string, tables: Tables): void {
  const db = openDatabase(file);
  db.transaction(() => {
    db.pragma("defer_foreign_keys = ON");
    for (const { table, rows } of tables) {
      const [first] = rows;
      if (first === undefined) continue;
      const insert = db.prepare(
        `INSERT INTO "${table}" VALUES (${first.map(() => "?").join(",")})`,
      );
      for (const row of rows) insert.run(row);
    }
  }).immediate();
  db.close();
}

/** 10,000 figures with their revisions and an audit record, beside one bare transaction of the rows. */
export async function measureWrite(folder: string, turns: number): Promise<string[]> {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  const audit = [{ id: "a".repeat(16), action: "bench", subject: "bench", detail: "{}" }];
  for (let turn = 0; turn < turns; turn += 1) {
    const copy = join(folder, `bare-${turn}.db`);
    process.env["DATABASE_URL"] = `file:${join(folder, `write-${turn}.db`)}`;
    await applyMigrations(databaseFile());
    await applyMigrations(copy);
    const batch = makeCrisis(0);
    times.ours.push(await time(() => writeBatch(batch, audit, STAMP)));
    const tables = readTables(databaseFile());
    times.bare.push(await time(() => writeBare(copy, tables)));
  }
  const [mine, other] = [median(times.ours), median(times.bare)];
  const more = `${mine.toFixed(0)} and ${other.toFixed(0)} ms`;
  const what = "bulk write of 10,000 figures with revisions and audit × bare transaction";
  return [reportRatio(what, mine / other, { atMost: 1.5 }, more)];
}
