import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { seedDatabase } from "@/lib/work/seed-database";
import { auditOf } from "@/prisma/seed/audit";
import { buildSeedBatch } from "@/prisma/seed/build-batch";
import { readSeedFiles } from "@/prisma/seed/read-files";
import { disconnect, openDatabase } from "./connection";
import { applyMigrations, listMigrations } from "./migrations";

const FIRST = "20261123000000_init";
/** Columns that a migration took away; they never held anything. */
const TAKEN = new Map([["Figure", ["attachment"]]]);
const folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
const file = join(folder, "seeded.db");

beforeAll(async () => {
  const latest = join(folder, "latest.db");
  await applyMigrations(latest);
  vi.stubEnv("DATABASE_URL", `file:${latest}`);
  const { batch, outcomes } = buildSeedBatch(readSeedFiles());
  seedDatabase(batch, auditOf(outcomes), new Date("2026-01-01T00:00:00Z"));
  await disconnect();
  await applyMigrations(file, FIRST);
  copyRows(latest, file);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Puts the rows of one database into another with fewer tables and columns. */
function copyRows(from: string, to: string): void {
  const db = openDatabase(to);
  const source = openDatabase(from);
  const known = columnsOf(source);
  source.close();
  db.prepare("ATTACH ? AS latest").run(from);
  db.transaction(() => {
    db.pragma("defer_foreign_keys = ON");
    for (const [table, names] of columnsOf(db)) {
      const both = names.filter((name) => known.get(table)?.includes(name));
      const list = both.map((name) => `"${name}"`).join(", ");
      db.exec(`INSERT INTO main."${table}" (${list}) SELECT ${list} FROM latest."${table}"`);
    }
  })();
  db.close();
}

/** Every row of every table as text, in the columns that the table has in `columns`. */
function readTables(db: Database.Database, columns: Map<string, string[]>) {
  return [...columns].map(([table, names]) => {
    const list = names.map((name) => `"${name}"`).join(", ");
    return [table, db.prepare(`SELECT ${list} FROM "${table}" ORDER BY ${list}`).raw().all()];
  });
}

function columnsOf(db: Database.Database): Map<string, string[]> {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table'
       AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations' ORDER BY name`,
    )
    .pluck()
    .all();
  return new Map(
    tables.map((table) => [
      table,
      db.prepare<[string], string>("SELECT name FROM pragma_table_info(?)").pluck().all(table),
    ]),
  );
}

it("brings a database full of data from the first migration to the last, every row and reference intact", async () => {
  const before = openDatabase(file);
  const columns = columnsOf(before);
  for (const [table, names] of TAKEN) {
    for (const name of names) {
      const held = before.prepare(`SELECT count("${name}") FROM "${table}"`).pluck().get();
      expect(held, `${table}.${name}`).toBe(0);
    }
    const left = columns.get(table)?.filter((name) => !names.includes(name)) ?? [];
    columns.set(table, left);
  }
  const rows = readTables(before, columns);
  expect(before.prepare("SELECT count(*) FROM Figure").pluck().get()).toBeGreaterThan(3000);
  before.close();
  expect(listMigrations(file)).toMatchObject({ applied: 1 });

  const applied = await applyMigrations(file);

  expect(applied.length).toBeGreaterThan(0);
  expect(listMigrations(file).pending).toEqual([]);
  const after = openDatabase(file);
  expect(readTables(after, columns)).toEqual(rows);
  expect(after.pragma("foreign_key_check")).toEqual([]);
  expect(after.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
  const published = "SELECT DISTINCT changedAt FROM Figure WHERE status = 'published'";
  expect(after.prepare(published).pluck().all()).toEqual(["2026-01-01T00:00:00.000+00:00"]);
  const through = after.prepare("SELECT changedAt FROM DataVersion").pluck().get();
  expect(Date.parse(String(through))).toBeGreaterThan(Date.parse("2026-01-01"));
  expect(after.prepare("SELECT DISTINCT revision FROM Document").pluck().all()).toEqual([1]);
  const crisis = after.prepare<[], string>("SELECT crisisId FROM Series LIMIT 1").pluck().get();
  const remove = after.prepare("DELETE FROM Crisis WHERE id = ?");
  expect(() => remove.run(crisis)).toThrow(/FOREIGN KEY/);
  after.close();
});
