import { daysBetween, type CalendarDate } from "@/lib/domain/calendar-date";
import type { DatePrecision } from "@/lib/domain/codes";
import type { EntryFinding } from "@/lib/domain/entry-check";
import { NEAR_BASELINE_DAYS } from "@/lib/domain/match-series";
import { makeError, makeWarning, type CheckedRow } from "./checked-row";

/**
 * Days after which a report counts as late. Daily and weekly reports print days that ended within the
 * week, monthly ones come within six weeks; yearbooks appear within a year and a little.
 */
export const LONG_BEFORE_DAYS: Record<DatePrecision, number> = { day: 45, month: 90, year: 400 };

/** What the dates of a figure say about each other, its document and today. */
export function checkDates(row: CheckedRow): EntryFinding[] {
  const { entered, today } = row;
  const { published } = entered.document;
  const { asOf, periodStart, asOfPrecision } = entered.figure;
  const findings: EntryFinding[] = [];
  // A month or year is under way from its first day.
  const begun = firstDayOf(asOf, asOfPrecision);
  if (begun > today) findings.push(makeError(row, "asOf", "as_of_in_future", { asOf, today }));
  else if (published !== null && begun > published)
    findings.push(makeWarning(row, "asOf", "as_of_after_publication", { asOf, published }));
  if (periodStart !== null && periodStart > asOf)
    findings.push(makeError(row, "periodStart", "period_after_as_of", { periodStart, asOf }));
  if (published !== null) {
    const days = daysBetween(asOf, published);
    if (days > LONG_BEFORE_DAYS[asOfPrecision])
      findings.push(
        makeWarning(row, "asOf", "as_of_long_before_publication", { asOf, published, days }),
      );
  }
  return [...findings, ...checkBaseline(row)];
}

function checkBaseline(row: CheckedRow): EntryFinding[] {
  const { baseline, measure } = row.entered.series;
  const { periodStart } = row.entered.figure;
  if (measure !== "cumulative" || baseline === null || periodStart === null) return [];
  const days = Math.abs(daysBetween(baseline, periodStart));
  if (days === 0) return [];
  const near = days <= NEAR_BASELINE_DAYS ? "yes" : "no";
  return [makeWarning(row, "periodStart", "other_baseline", { periodStart, baseline, days, near })];
}

function firstDayOf(date: CalendarDate, precision: DatePrecision): CalendarDate {
  if (precision === "day") return date;
  const year = date.slice(0, 4);
  return (precision === "year" ? `${year}-01-01` : `${date.slice(0, 7)}-01`) as CalendarDate;
}
