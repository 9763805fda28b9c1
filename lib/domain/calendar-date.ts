/**
 * A day of the Gregorian calendar as `YYYY-MM-DD`. A calendar date is not an instant: it has no
 * time zone and never passes through a `Date` in local time. Plain string order is date order.
 */
export type CalendarDate = `${number}-${number}-${number}`;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date in `text`, or null where it is not `YYYY-MM-DD` or no such day exists. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const date = text as CalendarDate;
  const [year, month, day] = [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)];
  if (year < 100) return null;
  // Every month has these days: the calendar is not needed, which counts in files of many rows.
  if (month >= 1 && month <= 12 && day >= 1 && day <= 28) return date;
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
  // Years begin in March here, so that the leap day is their last. No `Date` and no pieces of text:
  // fifty thousand points are dated at once.
  const month = 10 * date.charCodeAt(5) + date.charCodeAt(6) - ZEROS;
  const ofCalendar =
    1000 * date.charCodeAt(0) +
    100 * date.charCodeAt(1) +
    10 * date.charCodeAt(2) +
    date.charCodeAt(3) -
    101 * ZEROS;
  const year = month < 3 ? ofCalendar - 1 : ofCalendar;
  const day = 10 * date.charCodeAt(8) + date.charCodeAt(9) - ZEROS;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + dayOfYear - DAYS_BEFORE_1970;
}

/** From 1 March of the year 0. */
const DAYS_BEFORE_1970 = 719_468;
const DAYS_OF_400_YEARS = 146_097;

/** What the codes of two digits 0 come to. */
const ZEROS = 11 * 48;

/** Inverse of {@link toDayNumber}; a fraction of a day is cut off. */
export function fromDayNumber(day: number): CalendarDate {
  const days = Math.floor(day) + DAYS_BEFORE_1970;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfEra = days - era * DAYS_OF_400_YEARS;
  // The last day of 4, of 100 and of 400 years belongs to the year before it.
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const daysBefore = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - daysBefore;
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = ((fromMarch + 2) % 12) + 1;
  const year = yearOfEra + 400 * era + (month < 3 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(dayOfMonth)}` as CalendarDate;
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
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
