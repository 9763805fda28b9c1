import type { SourceRow } from "./source-row";

/** Deaths of earlier days that the ministry in Gaza added to one day's count, by that day. */
const GAZA: Record<string, number> = { "2025-04-27": 697, "2025-10-04": 720 };

/** The part of a new count that belongs to earlier days, or null. */
export function readRegisteredLate(row: SourceRow): number | null {
  const counted =
    row.crisis === "Gaza 2023" &&
    row.indicator === "killed" &&
    row.measure === "new" &&
    row.population === "all";
  return counted ? (GAZA[row.as_of] ?? null) : null;
}
