/**
 * A day of the Gregorian calendar as `YYYY-MM-DD`. A calendar date is not an instant: it has no
 * time zone and never passes through a `Date` in local time. Plain string order is date order.
 */
export type CalendarDate = `${number}-${number}-${number}`;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The date in `text`, or null where it is not `YYYY-MM-DD` or no such day exists. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const date = text as CalendarDate;
  const [year, month, day] = [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)];
  // Every month has these days: the calendar is not needed, which counts in files of many rows.
  if (year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28) return date;
  return fromDayNumber(toDayNumber(date)) === date ? date : null;
}

/** {@link parseCalendarDate} for text that must be a date. Throws RangeError where it is not. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new RangeError(`not a calendar date (YYYY-MM-DD): ${text}`);
  return date;
}

/** Whole days since 1970-01-01, negative before it. */
export function toDayNumber(date: CalendarDate): number {
  return Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / MS_PER_DAY;
}

/** Inverse of {@link toDayNumber}; a fraction of a day is cut off. */
export function fromDayNumber(day: number): CalendarDate {
  return new Date(Math.floor(day) * MS_PER_DAY).toISOString().slice(0, 10) as CalendarDate;
}

/** The date `days` days later (earlier where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  // Within a month no calendar is needed, which counts where thousands of points are placed.
  const day = +date.slice(8, 10) + days;
  if (day >= 1 && day <= 28)
    return `${date.slice(0, 8)}${day < 10 ? "0" : ""}${day}` as CalendarDate;
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from `a` to `b`; 0 for the same day, negative where `b` is earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return toDayNumber(b) - toDayNumber(a);
}

/** Whether two days are the first and the last of one year. */
export function coversYear(first: CalendarDate, last: CalendarDate): boolean {
  return (
    first.slice(0, 4) === last.slice(0, 4) && first.endsWith("01-01") && last.endsWith("12-31")
  );
}
