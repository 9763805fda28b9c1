import { addDays, parseCalendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import type { DatePrecision } from "@/lib/domain/codes";
import { readMonth } from "./month-names";
import { plainDigits } from "./plain-digits";

/** A date as somebody typed it, understood or not. */
export type DateReading =
  | { kind: "empty" }
  | { kind: "date"; date: CalendarDate; precision: DatePrecision }
  /** Day and month can change places: the person has to say which is which. */
  | { kind: "ambiguous"; readings: [CalendarDate, CalendarDate] }
  | { kind: "no_such_day" }
  | { kind: "unreadable" };

/** Which day stands for a month or a year: its first, where something begins, or its last. */
export type DateEdge = "first" | "last";

/**
 * Reads `2019-05-08`, `8.5.2019`, `8 May 2019`, `1er mai 2019`, `٨ أيار/مايو ٢٠١٩`, and a month or a year
 * alone. `8/5/2019` is asked about, since half the world writes the month first.
 */
export function readDate(text: string, edge: DateEdge): DateReading {
  const iso = parseCalendarDate(text);
  if (iso !== null) return { kind: "date", date: iso, precision: "day" };
  const plain = plainDigits(text).replace(/،/g, ",");
  if (plain === "") return { kind: "empty" };
  return readNumeric(plain, edge) ?? readWords(plain, edge) ?? { kind: "unreadable" };
}

function readNumeric(text: string, edge: DateEdge): DateReading | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return toDay(yearFirst[1], yearFirst[3], yearFirst[4]);
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (yearLast) return readYearLast(yearLast);
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (month) return toMonth(month[1], Number(month[2]), edge);
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthFirst) return toMonth(monthFirst[2], Number(monthFirst[1]), edge);
  if (!/^\d{4}$/.test(text)) return null;
  return toEdge(text, edge === "first" ? "01-01" : "12-31", "year");
}

/** With points the day comes first everywhere; with strokes either may. */
function readYearLast([, first, sign, second, year]: RegExpExecArray): DateReading {
  const dayFirst = toDay(year, second, first);
  const monthFirst = toDay(year, first, second);
  if (sign === "." || monthFirst.kind !== "date") return dayFirst;
  if (dayFirst.kind !== "date" || dayFirst.date === monthFirst.date) return monthFirst;
  return { kind: "ambiguous", readings: [dayFirst.date, monthFirst.date] };
}

function readWords(text: string, edge: DateEdge): DateReading | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er)? (?:of )?([^\d]+?)[ ,]+(\d{4})$/i.exec(text);
  const monthFirst = /^([^\d]+?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  if (name !== undefined) {
    const month = readMonth(name);
    return month === null ? null : toDay(year, String(month), day);
  }
  const alone = /^([^\d]+?)[ ,]+(\d{4})$/.exec(text);
  const month = alone ? readMonth(alone[1] ?? "") : null;
  return month === null ? null : toMonth(alone?.[2], month, edge);
}

function toDay(year = "", month = "", day = ""): DateReading {
  const date = parseCalendarDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return date === null ? { kind: "no_such_day" } : { kind: "date", date, precision: "day" };
}

function toMonth(year = "", month: number, edge: DateEdge): DateReading {
  const first = parseCalendarDate(`${year}-${String(month).padStart(2, "0")}-01`);
  if (first === null) return { kind: "no_such_day" };
  return { kind: "date", date: edge === "first" ? first : lastDayOf(first), precision: "month" };
}

function toEdge(year: string, rest: string, precision: DatePrecision): DateReading {
  const date = parseCalendarDate(`${year}-${rest}`);
  return date === null ? { kind: "no_such_day" } : { kind: "date", date, precision };
}

/** The last day of the month of a day. */
function lastDayOf(date: CalendarDate): CalendarDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
  return addDays(`${next}-01` as CalendarDate, -1);
}
