import "server-only";
import type Database from "better-sqlite3";

// What only SQLite understands stands in this file, a function each: another database needs its twin.

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
  "PRAGMA busy_timeout = 10000",
  "PRAGMA temp_store = MEMORY",
];

/** What a connection that only reads needs of them; its sorts may go to a file. */
export const READER_SETTINGS = ["PRAGMA busy_timeout = 10000"];

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
