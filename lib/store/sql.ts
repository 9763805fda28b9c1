import "server-only";
import type Database from "better-sqlite3";

/** Values bound by name (`@name`); lists are bound as JSON, see `inList`. */
export type SqlParams = Record<string, string | number | null>;

/** A piece of SQL with the values of its names. */
export interface Sql {
  text: string;
  params: SqlParams;
}

/** More than the reads of a page; the text of a statement depends on which filters are set. */
const MAX_STATEMENTS = 200;
type Bound = SqlParams | SqlParams[string][];
const prepared = new WeakMap<Database.Database, Map<string, Database.Statement<[Bound]>>>();

/** The statement of that text, prepared once a connection and forgotten when long unused. */
export function prepareOnce(db: Database.Database, text: string): Database.Statement<[Bound]> {
  const statements = prepared.get(db) ?? new Map<string, Database.Statement<[Bound]>>();
  prepared.set(db, statements);
  const statement = statements.get(text) ?? db.prepare<[Bound]>(quoteNames(text));
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

/** Changes rows; says how many. */
export function change(db: Database.Database, text: string, params: SqlParams = {}): number {
  return prepareOnce(db, text).run(params).changes;
}

/** {@link readTuples} one row at a time, however many there are; for a connection of its own. */
export function iterateTuples<Tuple extends unknown[]>(
  db: Database.Database,
  text: string,
  params: SqlParams,
): IterableIterator<Tuple> {
  return db.prepare<[SqlParams], Tuple>(quoteNames(text)).raw(true).iterate(params);
}

const STRING_NAME_OR_PARAMETER =
  /'(?:[^']|'')*'|"[^"]*"|@\w+|\b(?:[a-z]+[A-Z]|[A-Z][a-z])[A-Za-z0-9]*/g;

/**
 * `text` with quotes around the names that have capitals, as tables and many columns do: PostgreSQL
 * folds them to lower case otherwise, and `User` is a word of its own there.
 */
export function quoteNames(text: string): string {
  return text.replace(STRING_NAME_OR_PARAMETER, (found) =>
    /^['"@]/.test(found) ? found : `"${found}"`,
  );
}
