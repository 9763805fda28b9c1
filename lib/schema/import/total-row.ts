import type { ImportField } from "@/lib/domain/import/import-field";
import { foldHeading } from "./fold-heading";
import { foldedWords } from "./word-table";

/** What stands before the sums under a table, or between its parts. */
const TOTALS = foldedWords({
  en: "total, totals, grand total, overall total, subtotal, sub total, sum, sum total",
  fr: "total, totaux, total général, sous-total, somme, ensemble",
  ar: "المجموع, مجموع, المجموع الكلي, المجموع العام, الإجمالي, إجمالي, الإجمالي العام, المجموع الفرعي",
});
const WORDS = new Set(TOTALS);
const BEGINNINGS = TOTALS.filter((word) => word !== "sum" && word !== "ensemble");

/** Most cells are none, and are not looked at closely. */
const MAY_BE = /tot|sum|som|ensemble|مجموع|جمالي/i;
const LONGEST = 60;

/** Fields that say what a figure is of; nothing of that name is a place, a day or a source. */
const NAMING: ReadonlySet<ImportField> = new Set([
  "crisis",
  "place",
  "country",
  "pcode",
  "origin",
  "as_of",
  "period_start",
]);

interface LabelColumn {
  index: number;
  /** Null for a column that is not read, or that holds numbers. */
  field: ImportField | null;
}

/**
 * The column in which a row says that it adds up others; null where it does not. Elsewhere than in a
 * column that names something the word counts only in the first cell that is filled, and where such a
 * column is empty: `total` may also be a population.
 */
export function findTotal<Column extends LabelColumn>(
  cells: readonly string[],
  columns: readonly Column[],
): Column | null {
  const isNaming = ({ field }: Column) => field !== null && NAMING.has(field);
  const text = ({ index }: Column) => (cells[index] ?? "").trim();
  const named = columns.find((column) => isNaming(column) && isTotal(text(column)));
  if (named !== undefined) return named;
  const first = columns.find((column) => text(column) !== "");
  if (first === undefined || !isTotal(text(first))) return null;
  const isLabel = first.field === null || first.field === "value";
  return isLabel && columns.some((one) => isNaming(one) && text(one) === "") ? first : null;
}

function isTotal(text: string): boolean {
  if (text.length > LONGEST || !MAY_BE.test(text)) return false;
  const folded = foldHeading(text);
  return WORDS.has(folded) || BEGINNINGS.some((word) => folded.startsWith(`${word} `));
}
