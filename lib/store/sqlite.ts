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
  // What is deleted or shortened is overwritten in the file: it may be what somebody had taken out.
  "PRAGMA secure_delete = ON",
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

/** What a connection for one long read needs of them; its sorts may go to a file, 16 MB stay at hand. */
export const READER_SETTINGS = [WAIT_BRIEFLY, "PRAGMA cache_size = -16000"];

/** `column` is one of the JSON list bound as `@name`: one statement for lists of any length. */
export function inList(column: string, name: string): string {
  return `${column} IN (SELECT value FROM json_each(@${name}))`;
}

/** `column` contains the word bound as `@name` by {@link likePattern}, in capitals or not. */
export function contains(column: string, name: string): string {
  return `${column} LIKE @${name} ESCAPE '\\'`;
}

/** `column` contains one of the texts in the JSON list bound as `@name`, letter for letter. */
export function containsAny(column: string, name: string): string {
  return `EXISTS (SELECT 1 FROM json_each(@${name}) AS sought WHERE instr(${column}, sought.value) > 0)`;
}

/** A pattern that finds `word` anywhere, with no wildcard in it. */
export function likePattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}

/** A field of the JSON object in `column` as text; NULL where it is not there. */
export function jsonText(column: string, field: string): string {
  return `json_extract(${column}, '$.${field}')`;
}

/** Values one after another as one text; what is NULL adds nothing. */
export function concat(values: readonly string[]): string {
  return `concat(${values.join(", ")})`;
}

/** `value` in all rows, in their order, as a JSON array in UTF-8: the driver makes no text of it. */
export function jsonArrayBytes(value: string): string {
  return `CAST(json_group_array(${value}) AS BLOB)`;
}

/** Known at once, and no smaller than the number of rows of `table`. */
export function highestRowNumber(db: Database.Database, table: string): number {
  return db.prepare(`SELECT coalesce(max(rowid), 0) FROM "${table}"`).pluck().get() as number;
}

/** A JSON array of the values of one row. */
export function jsonTuple(values: readonly string[]): string {
  return `json_array(${values.join(", ")})`;
}

/** The texts of `column` in all rows, in their order, as UTF-8; NULL where there are none. */
export function joinedBytes(column: string): string {
  return `CAST(group_concat(${column}, '') AS BLOB)`;
}

/** The white space of JavaScript's `\s`. */
const SPACES = [9, 10, 11, 12, 13, 32, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]
  .concat(Array.from({ length: 11 }, (_, i) => 0x2000 + i))
  .join(", ");

/**
 * The text of `column` as a cell of CSV, what `formatCell` of lib/formats makes of it: nothing for
 * NULL, quoted where that is needed, with an apostrophe before what a spreadsheet would run. The
 * second case is the usual one, and needs the least looking.
 */
export function csvText(column: string): string {
  const has = (sign: string): string => `instr(${column}, ${sign})`;
  const escaped = `replace(${column}, '"', '""')`;
  const isFormula = `substr(ltrim(${column}, ''''), 1, 1) IN ('=', '+', '-', '@', char(9), char(13))`;
  const isSpecial = `(${has("','")} OR ${has(`'"'`)} OR ${has("char(10)")} OR ${has("char(13)")}
    OR ${column} <> rtrim(${column}, char(${SPACES})))`;
  const startsBlank = `${column} = '' OR ${column} <> ltrim(${column}, char(${SPACES}))`;
  return `CASE WHEN ${column} IS NULL THEN ''
    WHEN substr(${column}, 1, 1) BETWEEN 'A' AND 'z' AND substr(${column}, -1) BETWEEN '!' AND '~' THEN
      CASE WHEN ${has(`'"'`)} THEN '"' || ${escaped} || '"'
        WHEN ${has("','")} OR ${has("char(10)")} OR ${has("char(13)")} THEN '"' || ${column} || '"'
        ELSE ${column} END
    WHEN ${isFormula} THEN
      CASE WHEN ${isSpecial} THEN '"''' || ${escaped} || '"' ELSE '''' || ${column} END
    WHEN ${isSpecial} OR ${startsBlank} THEN '"' || ${escaped} || '"'
    ELSE ${column} END`;
}

/** Lets the open transaction check its references at its end, so that rows may come in any order. */
export function deferReferences(db: Database.Database): void {
  db.pragma("defer_foreign_keys = ON");
}

/** Writes the log of changes into the file as far as nobody reads it, so that it is written over. */
export function forgetOldPages(db: Database.Database): void {
  db.pragma("wal_checkpoint(PASSIVE)");
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

/** A number that differs once another connection has changed the database. */
export function changesOfOthers(db: Database.Database): number {
  return db.pragma("data_version", { simple: true }) as number;
}
