import "server-only";
import type Database from "better-sqlite3";

/** Values bound by name (`@name`); lists are bound as JSON, see {@link inList}. */
export type SqlParams = Record<string, string | number | null>;

/** A piece of SQL with the values of its names. */
export interface Sql {
  text: string;
  params: SqlParams;
}

/** More than the reads of a page; the text of a statement depends on which filters are set. */
const MAX_STATEMENTS = 200;
const prepared = new WeakMap<Database.Database, Map<string, Database.Statement<[SqlParams]>>>();

/** The statement of that text, prepared once a connection and forgotten when long unused. */
function prepareOnce(db: Database.Database, text: string): Database.Statement<[SqlParams]> {
  const statements = prepared.get(db) ?? new Map<string, Database.Statement<[SqlParams]>>();
  prepared.set(db, statements);
  const statement = statements.get(text) ?? db.prepare<[SqlParams]>(text);
  statements.delete(text);
  statements.set(text, statement);
  const [oldest] = statements.keys();
  if (statements.size > MAX_STATEMENTS && oldest !== undefined) statements.delete(oldest);
  return statement;
}

/** Every row of a query. `Row` states what the query selects; nothing checks it at run time. */
export function readAll<Row>(db: Database.Database, text: string, params: SqlParams = {}): Row[] {
  return prepareOnce(db, text).raw(false).all(params) as Row[];
}

/** The same as tuples, in the order of the columns; half the time for wide rows. */
export function readTuples<Tuple extends unknown[]>(
  db: Database.Database,
  text: string,
  params: SqlParams = {},
): Tuple[] {
  return prepareOnce(db, text).raw(true).all(params) as Tuple[];
}

/** The first row of a query, null where there is none. */
export function readOne<Row>(
  db: Database.Database,
  text: string,
  params: SqlParams = {},
): Row | null {
  return (prepareOnce(db, text).raw(false).get(params) as Row | undefined) ?? null;
}

/** `column` is one of the JSON list bound as `@name`: one statement for lists of any length. */
export function inList(column: string, name: string): string {
  return `${column} IN (SELECT value FROM json_each(@${name}))`;
}

/** A `LIKE … ESCAPE '\'` pattern that finds `word` anywhere, with no wildcard in it. */
export function likePattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}
