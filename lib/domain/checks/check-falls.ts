import { judgeFigures } from "@/lib/domain/judge-figures";
import type { EntryFinding } from "@/lib/domain/entry-check";
import { makeError, makeWarning, numberField, type CheckedRow } from "./checked-row";
import { lineAround, type LinePoint } from "./line-around";

/**
 * A running total below the last one, or one that makes the next figure on record a fall. A fall
 * needs a coded explanation besides the reason in words; a weaker bound ("at least 56" after 75) is
 * none, and stands beside the line.
 */
export function checkFalls(row: CheckedRow): EntryFinding[] {
  const { figure, series } = row.entered;
  if (series.measure !== "cumulative" || figure.role !== "recommended") return [];
  const { standing, before, after } = lineAround(row);
  const last = before.at(-1);
  const next = after[0];
  const findings: EntryFinding[] = [];
  if (standing?.mark === "fall" && last) {
    if (figure.fallReason === null)
      findings.push(makeError(row, "fallReason", "fall_without_reason", describe(last)));
    findings.push(warn(row, last, "here"));
  }
  if (standing?.mark === "weaker_bound" && last) findings.push(warn(row, last, "weaker"));
  if (next && standing?.onLine === true && makesFall(row, next))
    findings.push(warn(row, next, "next"));
  return findings;
}

function warn(row: CheckedRow, other: LinePoint, at: "here" | "weaker" | "next"): EntryFinding {
  return makeWarning(row, numberField(row), "cumulative_fall", { ...describe(other), at });
}

function describe({ figure, position }: LinePoint) {
  return { last: position, lastAsOf: figure.asOf, figure: figure.id };
}

/** Whether that figure, with no coded reason of its own, falls only because the row stands before it. */
function makesFall({ entered, known }: CheckedRow, { figure, falls }: LinePoint): boolean {
  if (figure.fallReason !== null || !falls) return false;
  const { standings } = judgeFigures(entered.series, known.series, null);
  return ![...standings].some(
    ([other, standing]) => other.figure.id === figure.id && standing.mark === "fall",
  );
}
