import { quantity } from "@/lib/domain/bounds";
import { QUALIFIERS } from "@/lib/domain/codes";
import type { FileReading } from "@/lib/domain/import/file-reading";
import type { ImportField, ImportTexts } from "@/lib/domain/import/import-field";
import type { ImportMapping } from "@/lib/domain/import/import-mapping";
import type { ImportedRow, ImportProblem } from "@/lib/domain/import/imported-row";
import type { TableRow } from "@/lib/domain/import/table-head";
import { makeCellReader, type CellReader } from "./cell-reader";
import { splitOrigin } from "./split-origin";
import { findTotal } from "./total-row";

interface Column {
  index: number;
  heading: string;
}
type FieldColumn = Column & { field: ImportField };
type AmountColumn = Column & { preset: ImportTexts };

/** Longest cell that a problem repeats whole. */
const VALUE_LENGTH = 200;

/** Turns rows of a file into the figures that they state. */
export type RowMapper = (row: TableRow) => ImportedRow[];

/** A mapper for the rows of one file; `headings` are its columns' names. */
export function makeRowMapper(
  mapping: ImportMapping,
  reading: FileReading,
  headings: readonly string[],
): RowMapper {
  const labels = mapping.columns.map((target, index) => ({
    index,
    field: target.kind === "field" ? target.field : null,
  }));
  const fields: FieldColumn[] = [];
  const amounts: AmountColumn[] = [];
  mapping.columns.forEach((target, index) => {
    const heading = headings[index] ?? "";
    if (target.kind === "field") fields.push({ index, heading, field: target.field });
    else if (target.kind === "amount") amounts.push({ index, heading, preset: target.preset });
  });
  const read = makeCellReader(reading);
  return (row) => {
    const total = findTotal(row.cells, labels);
    if (total !== null) return [refuseTotal(row, headings[total.index] ?? null, total)];
    const base = readColumns(row, fields, read);
    const beyond = row.cells.slice(headings.length).filter((cell) => cell.trim() !== "");
    if (beyond.length > 0) {
      const values = { columns: headings.length };
      base.problems.push(problem(row, null, null, beyond.join(" "), "cells_beyond", values));
    }
    const stated = amounts.flatMap((column) => readAmountColumn(row, column, base, read));
    const own = amounts.length === 0 || hasAmount(base) ? [base] : [];
    return [...own, ...stated].map((one) => complete(one, mapping.constants));
  };
}

/** A row that adds up others; what else is wrong with it does not matter. */
function refuseTotal(
  row: TableRow,
  heading: string | null,
  { index, field }: { index: number; field: ImportField | null },
): ImportedRow {
  const found = problem(row, heading, field, row.cells[index] ?? "", "total_row");
  return { row: row.row, amountColumn: null, texts: {}, headings: {}, problems: [found] };
}

/** One row by itself; {@link makeRowMapper} is for many. */
export function mapRow(
  row: TableRow,
  mapping: ImportMapping,
  reading: FileReading,
  headings: readonly string[],
): ImportedRow[] {
  return makeRowMapper(mapping, reading, headings)(row);
}

function problem(
  { row }: TableRow,
  column: string | null,
  field: ImportField | null,
  cell: string,
  code: string,
  values?: ImportProblem["values"],
): ImportProblem {
  const value = cell.length > VALUE_LENGTH ? `${cell.slice(0, VALUE_LENGTH - 1)}…` : cell;
  const found = { row, column, field, value, code };
  return values === undefined ? found : { ...found, values };
}

function readColumns(
  row: TableRow,
  columns: readonly FieldColumn[],
  read: CellReader,
): ImportedRow {
  const result: ImportedRow = {
    row: row.row,
    amountColumn: null,
    texts: {},
    headings: {},
    problems: [],
  };
  for (const column of columns) {
    const cell = row.cells[column.index] ?? "";
    if (cell.trim() === "") {
      result.texts[column.field] ??= "";
      result.headings[column.field] ??= column.heading;
    } else takeCell(result, row, column, cell, read);
  }
  return result;
}

/** Adds what a cell says to a figure; what two cells say differently is a problem. */
function takeCell(
  result: ImportedRow,
  row: TableRow,
  { field, heading }: FieldColumn,
  cell: string,
  read: CellReader,
): void {
  const said = read(field, cell);
  if (!said.ok) {
    result.problems.push(problem(row, heading, field, cell, said.code, said.values));
    return;
  }
  for (const [name, text] of Object.entries(said.texts)) {
    const part = name as ImportField;
    const before = result.texts[part] ?? "";
    if (before === "" || before === text) {
      result.texts[part] = text;
      result.headings[part] = heading;
    } else if (part === "note") result.texts.note = `${before}; ${text}`;
    else if (part === "qualifier") mergeQualifier(result, row, heading, cell, field, text);
    else if (text !== "" && part !== "as_of_precision") {
      const values = { other: result.headings[part] ?? "", before };
      result.problems.push(problem(row, heading, part, cell, "two_values", values));
    }
  }
}

/** The column of qualifiers and the sign at the number may both speak: `exact` gives way to nothing. */
function mergeQualifier(
  result: ImportedRow,
  row: TableRow,
  heading: string,
  cell: string,
  field: ImportField,
  text: string,
): void {
  const other = result.texts.qualifier ?? "";
  const values = { stated: other, found: text };
  result.problems.push(problem(row, heading, field, cell, "qualifier_conflict", values));
}

function hasAmount({ texts, problems }: ImportedRow): boolean {
  const stated = [texts.value, texts.low, texts.high].some((text) => (text ?? "") !== "");
  const tried = problems.some(({ field }) => field === "value");
  return stated || tried || texts.qualifier === "not_available";
}

/** The figure of a column that holds numbers; none where its cell is empty. */
function readAmountColumn(
  row: TableRow,
  { index, heading, preset }: AmountColumn,
  base: ImportedRow,
  read: CellReader,
): ImportedRow[] {
  const cell = row.cells[index] ?? "";
  if (cell.trim() === "") return [];
  const { value: _value, low: _low, high: _high, ...texts } = base.texts;
  const result: ImportedRow = {
    row: row.row,
    amountColumn: heading,
    texts: { ...texts, ...preset },
    headings: { ...base.headings },
    problems: base.problems.filter(({ field }) => field !== "value"),
  };
  takeCell(result, row, { index, heading, field: "value" }, cell, read);
  return [result];
}

/** What the file lacks is filled in, and what its parts say together is looked at. */
function complete(result: ImportedRow, constants: ImportTexts): ImportedRow {
  const { texts, problems } = result;
  for (const [name, text] of Object.entries(constants)) {
    const field = name as ImportField;
    if ((texts[field] ?? "") === "") texts[field] = text;
  }
  const split = (texts.dataset ?? "") === "" ? splitOrigin(texts.origin ?? "") : null;
  if (split !== null) Object.assign(texts, split);
  const found = judgeQuantity(texts);
  if (found !== null && problems.length === 0) {
    const heading = result.headings.value ?? result.amountColumn;
    problems.push({
      row: result.row,
      column: heading,
      field: "value",
      value: texts.value ?? "",
      ...found,
    });
  }
  return result;
}

type Found = Pick<ImportProblem, "code" | "values">;

/** Completes the qualifier, and says where number and bounds do not go together. */
function judgeQuantity(texts: ImportTexts): Found | null {
  const { value = "", low = "", high = "" } = texts;
  const bounds = low !== "" || high !== "";
  if ((texts.qualifier ?? "") === "" && (value !== "" || bounds))
    texts.qualifier = value === "" ? "range" : "exact";
  const qualifier = QUALIFIERS.find((code) => code === texts.qualifier);
  if (qualifier === "not_available")
    return value !== "" || bounds ? { code: "number_not_expected" } : null;
  if (qualifier === "range") {
    if (value !== "") return { code: "bounds_differ", values: { low, high } };
    return low === "" || high === "" ? { code: "bound_missing" } : null;
  }
  if (value === "") return { code: "value_missing" };
  if (qualifier === undefined || !bounds) return null;
  const usual = quantity(qualifier, Number(value));
  const fits = low === String(usual.low ?? "") && high === String(usual.high ?? "");
  return fits ? null : { code: "bounds_differ", values: { low, high } };
}
