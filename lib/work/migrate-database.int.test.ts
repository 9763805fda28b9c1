import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrateDatabase } from "./migrate-database";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
  file = join(folder, "new", "site.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("makes a new database without a copy, then finds nothing to do", async () => {
  const first = await migrateDatabase(file);
  expect(first.applied.length).toBeGreaterThan(0);
  expect(first.backup).toBeNull();
  expect(await migrateDatabase(file)).toEqual({ applied: [], backup: null });
  expect(readdirSync(dirname(file))).toEqual(["site.db"]);
});

it("copies a database that holds earlier migrations before it applies the next", async () => {
  await migrateDatabase(file);
  makeOlder();

  const { applied, backup } = await migrateDatabase(file);
  expect(applied.length).toBeGreaterThan(0);
  expect(readdirSync(join(dirname(file), "backups"))).toHaveLength(1);
  const copy = new Database(backup ?? "", { readonly: true });
  expect(copy.prepare("SELECT value FROM Kept").pluck().all()).toEqual([42]);
  copy.close();
});

/** Leaves one table and the record of a migration before all that are on disk. */
function makeOlder(): void {
  const database = new Database(file);
  database.pragma("foreign_keys = OFF");
  const tables = database
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('_prisma_migrations', 'sqlite_sequence')",
    )
    .pluck()
    .all();
  for (const table of tables) database.exec(`DROP TABLE "${table}"`);
  database.exec("CREATE TABLE Kept (value INTEGER); INSERT INTO Kept VALUES (42)");
  database.exec("UPDATE _prisma_migrations SET migration_name = '20000101000000_older'");
  database.close();
}
