import type { FallReason } from "@/lib/domain/codes";
import type { SourceRow } from "./source-row";

/** Falls of a running total that no note speaks of and no document explains, found by comparing. */
const UNREMARKED: readonly Partial<SourceRow>[] = [
  { crisis: "Gaza 2023", population: "women", as_of: "2023-10-19", value: "1000" },
  { crisis: "Gaza 2023", population: "women", as_of: "2023-10-21", value: "967" },
];

/** Why a line falls at a row; mostly nobody gave a cause. Null where the row is no fall. */
export function readFallReason(row: SourceRow): FallReason | null {
  if (/SUSPECT: both totals fall/.test(row.note)) return "entry_error";
  if (/FALLS|falls by|lower than the previous entry/.test(row.note)) return "unexplained";
  const found = UNREMARKED.some(
    (fall) =>
      fall.crisis === row.crisis &&
      fall.population === row.population &&
      fall.as_of === row.as_of &&
      fall.value === row.value,
  );
  return found ? "unexplained" : null;
}
