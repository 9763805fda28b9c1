import type { EntryFinding } from "@/lib/domain/entry-check";
import { checkAmounts } from "./check-amounts";
import { checkDates } from "./check-dates";
import { checkDigits } from "./check-digits";
import { checkFalls } from "./check-falls";
import { checkJumps } from "./check-jumps";
import { checkOtherOrigins, checkSameDay } from "./check-same-day";
import { checkWholes } from "./check-wholes";
import type { CheckedRow } from "./checked-row";

const CHECKS: readonly ((row: CheckedRow) => EntryFinding[])[] = [
  checkDates,
  checkAmounts,
  checkWholes,
  checkFalls,
  checkDigits,
  checkJumps,
  checkSameDay,
  checkOtherOrigins,
];

/** Everything that a person should see before this row is submitted: errors first, then warnings. */
export function checkRow(row: CheckedRow): EntryFinding[] {
  const findings = CHECKS.flatMap((check) => check(row));
  return [
    ...findings.filter(({ level }) => level === "error"),
    ...findings.filter(({ level }) => level === "warning"),
  ];
}
