import { daysBetween, toDayNumber, type CalendarDate } from "@/lib/domain/calendar-date";
import type { DatePrecision, Measure, Qualifier } from "@/lib/domain/codes";
import type { Rhythm } from "@/lib/domain/model";

/** What of a point decides whether the line breaks before it. */
export interface Report {
  asOf: CalendarDate;
  asOfPrecision: DatePrecision;
  periodStart: CalendarDate | null;
  /** "Not available" breaks the line on both sides. */
  qualifier: Qualifier;
}

/** Spacings on either side of a step that say what rhythm was habitual there. */
const NEIGHBOURS = 3;

/**
 * Whether the line breaks before each report (as-of order; always false for the first). It breaks
 * where more than twice the expected rhythm passes: the declared one that applies at either end, the
 * more patient of the two where it changed, else the median spacing of the neighbours. Yearly figures
 * break where a calendar year is missing, whether or not it was a leap year, and counts of a period
 * where days lie between two periods that nobody counted. `steps` are the days since the report before.
 */
export function findGaps(
  reports: readonly Report[],
  measure: Measure,
  rhythms: readonly Rhythm[],
): { gaps: boolean[]; steps: number[]; rhythmDeclared: boolean } {
  const days = reports.map((report) => toDayNumber(report.asOf));
  const steps = days.map((day, i) => day - (days[i - 1] ?? day));
  let rhythmDeclared = true;
  const gaps = reports.map((report, i) => {
    const before = reports[i - 1];
    if (!before) return false;
    if (report.qualifier === "not_available" || before.qualifier === "not_available") return true;
    if (measure === "new" && report.periodStart !== null)
      return daysBetween(before.asOf, report.periodStart) > 1;
    if (report.asOfPrecision === "year" && before.asOfPrecision === "year")
      return yearOf(report.asOf) - yearOf(before.asOf) > 1;
    const declared = declaredDays(rhythms, before.asOf, report.asOf);
    if (declared === null) rhythmDeclared = false;
    const expected = declared ?? habitualDays(steps, i);
    return expected === null || (steps[i] ?? 0) > 2 * expected;
  });
  return { gaps, steps, rhythmDeclared };
}

function declaredDays(rhythms: readonly Rhythm[], a: CalendarDate, b: CalendarDate): number | null {
  // Thousands of points are judged at once: no list is made for each.
  let longest: number | null = null;
  for (const { from, to, days } of rhythms) {
    const applies = (from <= a && (!to || a <= to)) || (from <= b && (!to || b <= to));
    if (applies && (longest === null || days > longest)) longest = days;
  }
  return longest;
}

/** Null where a series has no other step to compare with. */
function habitualDays(steps: readonly number[], i: number): number | null {
  const around = [
    ...steps.slice(Math.max(1, i - NEIGHBOURS), i),
    ...steps.slice(i + 1, i + 1 + NEIGHBOURS),
  ];
  // d3's median allocates for each of thousands of points.
  around.sort((a, b) => a - b);
  const middle = around.length >> 1;
  const upper = around[middle];
  if (upper === undefined) return null;
  return around.length % 2 === 1 ? upper : (upper + (around[middle - 1] ?? upper)) / 2;
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}
