import type { Indicator, Unit } from "@/lib/domain/codes";
import type { EntryFinding } from "@/lib/domain/entry-check";
import { makeError, type CheckedRow } from "./checked-row";

const MOVES: readonly Unit[] = ["persons", "households", "movements"];
const PERSONS: readonly Unit[] = ["persons"];

/** The units in which an indicator can be counted. */
export const UNITS_OF: Record<Indicator, readonly Unit[]> = {
  killed: PERSONS,
  injured: PERSONS,
  missing: PERSONS,
  casualties: PERSONS,
  displaced: MOVES,
  refugees: MOVES,
  returned: MOVES,
  evacuated: MOVES,
  health_attacks: ["incidents"],
};

/** What the numbers of one row say about each other. */
export function checkAmounts(row: CheckedRow): EntryFinding[] {
  const { figure, series } = row.entered;
  const { low, high, households, registeredLate, qualifier } = figure;
  const findings: EntryFinding[] = [];
  const amounts: [string, number | null][] = [
    ["value", figure.value],
    // Only a range has ends that were typed.
    ["low", qualifier === "range" ? low : null],
    ["high", qualifier === "range" ? high : null],
    ["households", households],
    ["registeredLate", registeredLate],
  ];
  for (const [field, amount] of amounts)
    if (amount !== null && amount < 0)
      findings.push(makeError(row, field, "negative", { number: amount }));
  if (low !== null && high !== null && low > high)
    findings.push(makeError(row, "low", "low_above_high", { low, high }));
  if (registeredLate !== null && high !== null && registeredLate > high)
    findings.push(
      makeError(row, "registeredLate", "part_above_whole", {
        is: "whole",
        by: "row",
        part: registeredLate,
        whole: high,
      }),
    );
  const { unit, indicator } = series;
  if (!UNITS_OF[indicator].includes(unit))
    findings.push(makeError(row, "unit", "wrong_unit", { because: "indicator", indicator, unit }));
  else if (unit === "persons" && households !== null && high !== null && households > high)
    findings.push(
      makeError(row, "households", "wrong_unit", {
        because: "households",
        indicator,
        unit,
        households,
        number: high,
      }),
    );
  return findings;
}
