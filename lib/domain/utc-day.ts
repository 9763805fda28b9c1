import type { CalendarDate } from "./calendar-date";

/** The calendar date in UTC of an instant that somebody else read from a clock. */
export function utcDay(at: Date): CalendarDate {
  return at.toISOString().slice(0, 10) as CalendarDate;
}
