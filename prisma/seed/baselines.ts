import { calendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import type { CrisisSlug } from "./crises";
import type { SourceRow } from "./source-row";

/**
 * Starts within three days of each other that a person confirmed to be one count: totals for Tripoli
 * printed "since" 3, 4, 5 or 6 April 2019 count from the start of the offensive on 4 April.
 */
const CONFIRMED: Partial<Record<CrisisSlug, Record<string, CalendarDate>>> = {
  "libya-2019": {
    "2019-04-03": "2019-04-04",
    "2019-04-05": "2019-04-04",
    "2019-04-06": "2019-04-04",
  },
};

/** First day of the running total that a row belongs to; null for other measures or where unknown. */
export function readBaseline(crisis: CrisisSlug, row: SourceRow): CalendarDate | null {
  if (row.measure !== "cumulative" || row.period_start === "") return null;
  return CONFIRMED[crisis]?.[row.period_start] ?? calendarDate(row.period_start);
}
