import "server-only";
import type { Db } from "./connection";

export type Cell = string | number | null;
export type Row = Record<string, Cell>;

/**
 * Inserts rows of one shape into a table, by one statement that is prepared once. The columns are
 * those of the first row.
 */
export function insertRows(db: Db, table: string, rows: readonly Row[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const statement = db.prepare(
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(", ")})
     VALUES (${columns.map(() => "?").join(", ")})`,
  );
  for (const row of rows) statement.run(columns.map((column) => row[column] ?? null));
}

/** Writes rows of one shape over those with the same `id`, by one statement that is prepared once. */
export function updateRows(db: Db, table: string, rows: readonly Row[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).filter((column) => column !== "id");
  const statement = db.prepare(
    `UPDATE "${table}" SET ${columns.map((column) => `"${column}" = ?`).join(", ")} WHERE id = ?`,
  );
  for (const row of rows) {
    const cells = [...columns, "id"].map((column) => row[column] ?? null);
    if (statement.run(cells).changes !== 1) throw new Error(`${table} ${row["id"]} is not there`);
  }
}
