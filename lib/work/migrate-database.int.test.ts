import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrateDatabase, MigrationError } from "./migrate-database";

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

describe("what cannot be done is told with a way on", () => {
  it.each<[string, () => string, RegExp]>([
    [
      "a file that is no database",
      () => {
        mkdirSync(dirname(file));
        writeFileSync(file, "not a database at all, but long enough to be read as one");
        return file;
      },
      /cannot be opened: file is not a database\. .*Put a copy in its place/,
    ],
    ["a folder", () => folder, /cannot be opened: .*Check that DATABASE_URL names a file/],
    [
      "a place that cannot be",
      () => join(import.meta.filename, "x.db"),
      /cannot be opened: .*Check that DATABASE_URL/,
    ],
  ])("%s", async (_, prepare, message) => {
    const failing = migrateDatabase(prepare());
    await expect(failing).rejects.toThrow(MigrationError);
    await expect(failing).rejects.toThrow(message);
  });

  it("a migration that fails, once with the copy made before it and then until it is put back", async () => {
    await migrateDatabase(file);
    makeOlder();
    const database = new Database(file);
    database.exec(`CREATE TABLE "Crisis" (id TEXT)`);
    database.close();

    await expect(migrateDatabase(file)).rejects.toThrow(
      /could not be migrated .*Put the copy from before, .*backups.*, in its place/s,
    );
    const [copy = ""] = readdirSync(join(dirname(file), "backups"));
    await expect(migrateDatabase(file)).rejects.toThrow(/failed at an earlier start.*newest copy/);
    expect(readdirSync(join(dirname(file), "backups"))).toEqual([copy]);

    copyFileSync(join(dirname(file), "backups", copy), file);
    const restored = new Database(file);
    expect(restored.prepare("SELECT value FROM Kept").pluck().all()).toEqual([42]);
    restored.close();
  });
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
