import { addDays, parseCalendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import type { DateOrder, FileReading } from "@/lib/domain/import/file-reading";
import { readDate, type DateEdge, type DateReading } from "@/lib/schema/date-text";
import { plainDigits } from "@/lib/schema/plain-digits";

/** What a cell of dates says; besides the readings of the entry form: */
export type DateCell =
  | Exclude<DateReading, { kind: "ambiguous" }>
  | { kind: "ambiguous"; readings: CalendarDate[] }
  /** Fits some order of day, month and year, but not the one of the file. */
  | { kind: "other_order"; readings: CalendarDate[] }
  /** A bare number of days, as a spreadsheet stores a date. */
  | { kind: "day_number"; reading: CalendarDate };

type Conventions = Pick<FileReading, "dateOrder" | "dayNumbers">;

const ORDERS: readonly DateOrder[] = ["day_first", "month_first", "year_first"];
const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[AP]M|[+-]\d{2}:?\d{2})?$/i;
const TWO_DIGITS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/;
const FOUR_DIGITS = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;
/** Spreadsheets count days from here; the 1900 system has a 29 February 1900 that never was. */
const EPOCHS = { "1900": "1899-12-30", "1904": "1904-01-01" } as const;

/**
 * Reads a date of a file. The time of day behind it is left out. Day and month that can change places
 * are read as the file's order says, as are years of two digits: 00 to 49 are 2000 to 2049, 50 to 99
 * are 1950 to 1999.
 */
export function readDateCell(text: string, edge: DateEdge, conventions: Conventions): DateCell {
  const plain = plainDigits(text).replace(TIME, "");
  if (/^\d{5}$/.test(plain)) return readDayNumber(Number(plain), conventions);
  const readings = readOrders(plain);
  if (readings !== null) return choose(readings, conventions.dateOrder);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const named = /^(\d{1,2})[- ](\p{L}+)\.?[- ,]+(\d{2}|\d{4})$/u.exec(plain);
  const [, day = "", name = "", year = ""] = named ?? [];
  const spelt = named === null ? plain : `${day} ${name} ${expandYear(year)}`;
  const reading = readDate(compact === null ? spelt : compact.slice(1).join("-"), edge);
  if (reading.kind !== "ambiguous") return reading;
  return { kind: "ambiguous", readings: reading.readings };
}

/** Which orders a date allows; null where it is written so that there is no question. */
export function ordersOf(text: string): DateOrder[] | null {
  const readings = readOrders(plainDigits(text).replace(TIME, ""));
  return readings === null ? null : ORDERS.filter((order) => readings[order] !== null);
}

type Orders = Record<DateOrder, CalendarDate | null>;

/** A date of numbers in each order, null where there is no such day. */
function readOrders(text: string): Orders | null {
  const short = TWO_DIGITS.exec(text);
  const long = short === null ? FOUR_DIGITS.exec(text) : null;
  const [, first = "", sign = "", second = "", third = ""] = short ?? long ?? [];
  if (sign === "") return null;
  // With points the day comes first everywhere.
  const byPoint = sign === ".";
  return {
    day_first: toDay(third, second, first),
    month_first: byPoint ? null : toDay(third, first, second),
    year_first: byPoint || long !== null ? null : toDay(first, second, third),
  };
}

function toDay(year: string, month: string, day: string): CalendarDate | null {
  return parseCalendarDate(`${expandYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function expandYear(year: string): string {
  if (year.length === 4) return year;
  return (Number(year) < 50 ? "20" : "19") + year.padStart(2, "0");
}

function choose(orders: Orders, order: DateOrder | null): DateCell {
  const dates = ORDERS.map((one) => orders[one]).filter((date) => date !== null);
  const readings = [...new Set(dates)];
  const [only] = readings;
  if (only === undefined) return { kind: "no_such_day" };
  if (readings.length === 1 && order === null)
    return { kind: "date", date: only, precision: "day" };
  if (order === null) return { kind: "ambiguous", readings };
  const date = orders[order];
  return date === null
    ? { kind: "other_order", readings }
    : { kind: "date", date, precision: "day" };
}

function readDayNumber(days: number, { dayNumbers }: Conventions): DateCell {
  const date = addDays(EPOCHS[dayNumbers ?? "1900"], days);
  return dayNumbers === null
    ? { kind: "day_number", reading: date }
    : { kind: "date", date, precision: "day" };
}
