import { addDays, parseCalendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import type { DateMention } from "@/lib/extract/read/dates";

function toDate(year: number, month: number, day: number): CalendarDate | null {
  const two = (value: number): string => String(value).padStart(2, "0");
  return parseCalendarDate(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
}

/**
 * The day of a date. A missing year is the latest one in which the day is not after the report
 * (with a day's grace for time zones); without a report's date it stays unknown.
 */
export function resolveDay(
  date: Pick<DateMention, "month" | "year">,
  day: number | null,
  published: CalendarDate | null,
): CalendarDate | null {
  if (date.month === null || day === null) return null;
  if (date.year !== null) return toDate(date.year, date.month, day);
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const found = toDate(year, date.month, day);
  return found !== null && found <= addDays(published, 1)
    ? found
    : toDate(year - 1, date.month, day);
}
