import {
  DATE_ORDERS,
  type DateOrder,
  type DecimalSign,
  type FileReading,
} from "@/lib/domain/import/file-reading";
import type { ImportMapping } from "@/lib/domain/import/import-mapping";
import type { TableRow } from "@/lib/domain/import/table-head";
import { plainDigits } from "@/lib/schema/plain-digits";
import { DATE_FIELDS, NUMBER_FIELDS } from "./read-field";
import { ordersOf } from "./read-date-cell";

type Conventions = Pick<FileReading, "decimal" | "dateOrder">;

const POINT = [
  /^\d+\.(?:\d{1,2}|\d{4,})$/,
  /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  /^\d{1,2}(?:,\d{2})+,\d{3}$/,
];
const COMMA = [
  /^\d+,(?:\d{1,2}|\d{4,})$/,
  /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/,
  /^\d{1,3}\.\d{3},\d+$/,
  // One point before three digits groups them, since people are whole; before 000 it may do either.
  /^\d{1,3}\.(?!000)\d{3}$/,
];

/**
 * How a file writes what can be read in two ways, by those of its cells that can only be read in one;
 * null where none tells, or where they tell different things.
 */
export async function findConventions(
  parts: AsyncIterable<readonly TableRow[]>,
  { columns }: ImportMapping,
): Promise<Conventions> {
  const dates: number[] = [];
  const numbers: number[] = [];
  columns.forEach((target, index) => {
    if (target.kind === "amount") numbers.push(index);
    if (target.kind !== "field") return;
    if (DATE_FIELDS[target.field] !== undefined) dates.push(index);
    if (target.field === "value" || NUMBER_FIELDS.has(target.field)) numbers.push(index);
  });
  const signs = new Set<DecimalSign>();
  let orders: DateOrder[] = [...DATE_ORDERS];
  for await (const rows of parts) {
    for (const { cells } of rows) {
      for (const index of numbers) {
        const sign = decimalOf(cells[index] ?? "");
        if (sign !== null) signs.add(sign);
      }
      for (const index of dates) {
        const possible = ordersOf(cells[index] ?? "");
        if (possible !== null) orders = orders.filter((order) => possible.includes(order));
      }
    }
  }
  const [sign, otherSign] = signs;
  const [order, otherOrder] = orders;
  return {
    decimal: otherSign === undefined ? (sign ?? null) : null,
    dateOrder: otherOrder === undefined ? (order ?? null) : null,
  };
}

/** Which decimal sign a number has or leaves; null where it may be either. */
function decimalOf(text: string): DecimalSign | null {
  if (!/[.,]/.test(text)) return null;
  const plain = plainDigits(text).replace(/^[-−–<>≤≥=~≈\s]+|\+$/g, "");
  if (POINT.some((pattern) => pattern.test(plain))) return "point";
  return COMMA.some((pattern) => pattern.test(plain)) ? "comma" : null;
}
