import { quantity } from "@/lib/domain/bounds";
import type { EntryFinding } from "@/lib/domain/entry-check";
import { checkFalls } from "./check-falls";
import { checkJumps } from "./check-jumps";
import { makeWarning, type CheckedRow } from "./checked-row";
import { lineWithoutRivals } from "./line-around";

/** Below three digits two swapped ones are as likely two reports. */
const FEWEST_DIGITS = 3;

/**
 * Two neighbouring digits that look swapped: swapped back they give the last number, or one that fits
 * where the typed one falls or jumps.
 */
export function checkDigits(row: CheckedRow): EntryFinding[] {
  const { value, role } = row.entered.figure;
  if (value === null || role !== "recommended") return [];
  const last = lineWithoutRivals(row).before.at(-1)?.figure;
  if (!last || last.value === null || last.value === value) return [];
  const swapped = swapNeighbours(value);
  const suggested =
    String(value).length >= FEWEST_DIGITS && swapped.includes(last.value)
      ? last.value
      : stands(row, value)
        ? undefined
        : nearest(
            swapped.filter((other) => stands(row, other)),
            last.value,
          );
  if (suggested === undefined) return [];
  const values = { number: value, suggested, last: last.value, lastAsOf: last.asOf };
  return [makeWarning(row, "value", "transposed_digits", { ...values, figure: last.id })];
}

/** Every number that two neighbouring digits of `value` give when swapped; no leading zero. */
export function swapNeighbours(value: number): number[] {
  const digits = String(value);
  const swapped = new Set<number>();
  for (let i = 0; i + 1 < digits.length; i++) {
    const [a = "", b = ""] = [digits[i], digits[i + 1]];
    if (a !== b && !(i === 0 && b === "0"))
      swapped.add(Number(digits.slice(0, i) + b + a + digits.slice(i + 2)));
  }
  return [...swapped];
}

/** Whether the row would neither fall nor jump with that number. */
function stands(row: CheckedRow, value: number): boolean {
  const { figure } = row.entered;
  const { qualifier } = figure;
  if (qualifier === "range" || qualifier === "not_available") return true;
  const changed = { ...figure, ...quantity(qualifier, value) };
  const other = { ...row, entered: { ...row.entered, figure: changed } };
  return checkFalls(other).length === 0 && checkJumps(other).length === 0;
}

function nearest(numbers: number[], to: number): number | undefined {
  return numbers.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
}
