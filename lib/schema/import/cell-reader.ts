import type { FileReading } from "@/lib/domain/import/file-reading";
import type { ImportField } from "@/lib/domain/import/import-field";
import type { CellReading } from "./cell-reading";
import { DATE_FIELDS, readField } from "./read-field";
import { CODE_FIELDS } from "./code-fields";

/** Reads a cell that has something in it as the text of a field. */
export type CellReader = (field: ImportField, cell: string) => CellReading;

/** Different cells of a field that are remembered. */
const REMEMBERED = 1_000;
/** Besides dates and codes: texts that files often say again, row after row. */
const REPEATED: ReadonlySet<ImportField> = new Set([
  "note",
  "excerpt",
  "document_title",
  "document_url",
  "publisher",
  "origin",
  "place",
  "crisis",
]);

/**
 * A reader for the cells of one file. What is the same in many rows is read once, and kept once in
 * memory.
 */
export function makeCellReader(reading: FileReading): CellReader {
  const known = new Map<ImportField, Map<string, CellReading>>();
  return (field, cell) => {
    if (!isRepeated(field)) return readField(field, cell, reading);
    let cells = known.get(field);
    if (cells === undefined) known.set(field, (cells = new Map<string, CellReading>()));
    const before = cells.get(cell);
    if (before !== undefined) return before;
    if (cells.size >= REMEMBERED) cells.clear();
    const said = readField(field, cell, reading);
    cells.set(cell, said);
    return said;
  };
}

function isRepeated(field: ImportField): boolean {
  return field in CODE_FIELDS || field in DATE_FIELDS || REPEATED.has(field);
}
