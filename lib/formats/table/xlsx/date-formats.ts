import { fromDayNumber } from "@/lib/domain/calendar-date";

/** How exactly a number format shows a date; null where it shows a number or a time of day. */
export type DateFormat = "day" | "month" | "year" | null;
/** What a number format makes of a number besides: 0.25 is shown as 25%. */
export type CellFormat = DateFormat | "percent";

/** Formats that have a number and no text; 14 and those of East Asia show whole dates. */
const BUILT_IN: Readonly<Record<number, DateFormat>> = {
  14: "day",
  15: "day",
  16: "day",
  17: "month",
  22: "day",
};

/** What a number format shows. */
export function readCellFormat(id: number, code: string | undefined): CellFormat {
  const isPercent = code === undefined ? id === 9 || id === 10 : /%/.test(bareFormat(code));
  return isPercent ? "percent" : readDateFormat(id, code);
}

function readDateFormat(id: number, code: string | undefined): DateFormat {
  if (code === undefined) {
    const eastern = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return BUILT_IN[id] ?? (eastern ? "day" : null);
  }
  const bare = bareFormat(code);
  if (/general|[#0?]/i.test(bare)) return null;
  if (/d/i.test(bare)) return "day";
  const year = /[ye]/i.test(bare);
  if (/m/i.test(bare) && (year || !/[hs]/i.test(bare))) return "month";
  return year ? "year" : null;
}

/** Without quoted words, escaped signs and colours, which may hold letters of dates; for numbers above 0. */
function bareFormat(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "").split(";")[0] ?? "";
}

/** 1970-01-01 as spreadsheets count days, from the last day of 1899 or the first of 1904. */
const UNIX_DAY = { "1900": 25_569, "1904": 24_107 } as const;
const LAST_DAY = 2_958_465;
const MINUTES = 24 * 60;

/** A day number as a date, as exactly as its format shows it; null where it is none. */
export function formatDayNumber(
  serial: number,
  format: Exclude<DateFormat, null>,
  system: keyof typeof UNIX_DAY,
): string | null {
  if (!(serial >= 1 && serial < LAST_DAY)) return null;
  const minutes = Math.round(serial * MINUTES);
  const date = fromDayNumber(Math.floor(minutes / MINUTES) - UNIX_DAY[system]);
  if (format === "month") return date.slice(0, 7);
  if (format === "year") return date.slice(0, 4);
  const [hour, minute] = [Math.floor((minutes % MINUTES) / 60), minutes % 60];
  if (hour === 0 && minute === 0) return date;
  return `${date}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
