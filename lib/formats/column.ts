export type Cell = string | number | boolean | null | readonly string[];

/** What the cells of a column are, where they are not empty; several texts count as text. */
export type ColumnType = "text" | "integer" | "number" | "date" | "boolean";

/**
 * One column of a download, and one field of the same name in camelCase of a JSON record. `hxl` is
 * its tag where the HXL 1.1 dictionary has one.
 */
export interface Column<Row> {
  /** In snake_case, as the heading of the CSV. */
  name: string;
  read: (row: Row) => Cell;
  /** Text unless told. */
  type?: ColumnType;
  hxl?: string;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const jsonNames = new Map<string, string>();

/** The name of a column as a field of JSON: `document_title` → `documentTitle`. */
export function jsonName(name: string): string {
  const known = jsonNames.get(name) ?? camelCase(name);
  jsonNames.set(name, known);
  return known;
}

/** A row as a JSON record of those columns. */
export function toRecord<Row>(row: Row, columns: readonly Column<Row>[]): Record<string, Cell> {
  const record: Record<string, Cell> = {};
  for (const { name, read } of columns) record[jsonName(name)] = read(row);
  return record;
}

/** The columns of those names, in their order; the usual ones for null. */
export function selectColumns<Row>(
  all: readonly Column<Row>[],
  names: readonly string[] | null,
  usual: readonly Column<Row>[] = all,
): readonly Column<Row>[] {
  if (names === null) return usual;
  return names.flatMap((name) => all.find((column) => column.name === name) ?? []);
}
