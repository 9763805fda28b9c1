import "server-only";
import type { Db } from "./connection";
import { prepareOnce } from "./sql";

export type Cell = string | number | null;
export type Row = Record<string, Cell>;

/** A table, its columns, and the cells of a record in their order. */
export interface RowShape<Record> {
  table: string;
  columns: readonly string[];
  cells: (record: Record) => Cell[];
}

/**
 * Inserts records of one shape by one statement that is prepared once. Thousands at a time: no object
 * is made on the way from a record to its cells.
 */
export function insertRecords<Record>(
  db: Db,
  { table, columns, cells }: RowShape<Record>,
  records: readonly Record[],
): void {
  if (records.length === 0) return;
  const statement = prepareOnce(
    db,
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(", ")})
     VALUES (${columns.map(() => "?").join(", ")})`,
  );
  for (const record of records) statement.run(cells(record));
}

/** Inserts rows into a table; the columns are those of the first row. */
export function insertRows(db: Db, table: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  insertRecords(db, { table, columns, cells: cellsOf(columns) }, rows);
}

function cellsOf(columns: readonly string[]): (row: Row) => Cell[] {
  return (row) => columns.map((column) => row[column] ?? null);
}

/** Writes rows of one shape over those with the same `id`, by one statement that is prepared once. */
export function updateRows(db: Db, table: string, rows: readonly Row[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).filter((column) => column !== "id");
  const statement = prepareOnce(
    db,
    `UPDATE "${table}" SET ${columns.map((column) => `"${column}" = ?`).join(", ")} WHERE id = ?`,
  );
  const cells = cellsOf([...columns, "id"]);
  for (const row of rows) {
    if (statement.run(cells(row)).changes !== 1)
      throw new Error(`${table} ${row["id"]} is not there`);
  }
}
