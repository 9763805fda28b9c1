import "server-only";
import type Database from "better-sqlite3";

// What only SQLite understands stands in this file, a function each: another database needs its twin.

const WAIT_BRIEFLY = "PRAGMA busy_timeout = 10000";

/**
 * Every connection of the process gets these:
 * WAL, so that readers and the one writer do not block each other;
 * synchronous FULL, so that an acknowledged write survives a power cut;
 * foreign keys, since SQLite does not enforce them unless asked;
 * a busy timeout, since a second process may be writing;
 * temporary tables in memory, since exports sort.
 */
export const SETTINGS = [
  "PRAGMA journal_mode = WAL",
  "PRAGMA synchronous = FULL",
  "PRAGMA foreign_keys = ON",
  WAIT_BRIEFLY,
  "PRAGMA temp_store = MEMORY",
];

/** For a connection that is told at once where another one writes. */
export const WAIT_NEVER = "PRAGMA busy_timeout = 0";

/**
 * How long a statement of that connection waits for the lock of another: not at all, or as long as
 * {@link SETTINGS} say, while the whole process stands still.
 */
export function waitForOthers(db: Database.Database, how: "never" | "briefly"): void {
  db.exec(how === "never" ? WAIT_NEVER : WAIT_BRIEFLY);
}

/** What a connection that only reads needs of them; its sorts may go to a file. */
export const READER_SETTINGS = [WAIT_BRIEFLY];

/** `column` is one of the JSON list bound as `@name`: one statement for lists of any length. */
export function inList(column: string, name: string): string {
  return `${column} IN (SELECT value FROM json_each(@${name}))`;
}

/** `column` contains the word bound as `@name` by {@link likePattern}, in capitals or not. */
export function contains(column: string, name: string): string {
  return `${column} LIKE @${name} ESCAPE '\\'`;
}

/** A pattern that finds `word` anywhere, with no wildcard in it. */
export function likePattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}

/** Lets the open transaction check its references at its end, so that rows may come in any order. */
export function deferReferences(db: Database.Database): void {
  db.pragma("defer_foreign_keys = ON");
}

/** Copies the whole database into a new file while others may be using it. */
export function copyInto(db: Database.Database, file: string): void {
  db.prepare("VACUUM INTO ?").run(file);
}

/** Whether the database has that table. */
export function hasTable(db: Database.Database, name: string): boolean {
  return db.prepare("SELECT 1 FROM sqlite_master WHERE name = ?").get(name) !== undefined;
}

/** What is wrong with the database as a file, a line each: pages that are broken, references to nothing. */
export function findDamage(db: Database.Database): string[] {
  const pages = db.prepare("PRAGMA integrity_check").pluck().all() as string[];
  const broken = db.prepare("PRAGMA foreign_key_check").all() as {
    table: string;
    parent: string;
  }[];
  return [
    ...pages.filter((line) => line !== "ok"),
    ...broken.map(({ table, parent }) => `a row of ${table} refers to no ${parent}`),
  ];
}

/** How many rows each table has. */
export function countRows(db: Database.Database): Map<string, number> {
  const tables = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  return new Map(
    tables.toSorted().map((table) => {
      const count = db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
      return [table, count];
    }),
  );
}

/**
 * Takes the database for this connection alone until it is closed, and folds its log into the file.
 * `used` where another connection, of this process or another, has it open; `damaged` where the file
 * cannot be read.
 */
export function holdAlone(db: Database.Database): "held" | "used" | "damaged" {
  try {
    db.pragma("busy_timeout = 0");
    db.pragma("locking_mode = EXCLUSIVE");
    // Only the last connection can leave the log behind.
    if (db.pragma("journal_mode = DELETE", { simple: true }) !== "delete") return "used";
    db.exec("BEGIN EXCLUSIVE");
    return "held";
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return "used";
    if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) return "damaged";
    throw error;
  }
}
