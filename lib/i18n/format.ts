import { toDayNumber, type CalendarDate } from "@/lib/domain/calendar-date";
import type { DatePrecision } from "@/lib/domain/codes";
import type { LocalizedName } from "@/lib/domain/model";
import type { Locale } from "./locales";
import { typesetFrench } from "./typeset-french";

// Digits and calendar are spelled out, so that server and browser agree whatever their defaults.
const TAGS: Record<Locale, string> = {
  en: "en-GB-u-ca-gregory",
  fr: "fr-FR-u-ca-gregory",
  ar: "ar-EG-u-ca-gregory-nu-arab",
};

/** The Intl tag behind a language of the interface. */
export function intlTag(locale: Locale): string {
  return TAGS[locale];
}

/** Formats take long to make, are used thousands of times in a list, and are few. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(TAGS[locale], options);
  numberFormats.set(key, format);
  return format;
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(TAGS[locale], options);
  dateFormats.set(key, format);
  return format;
}

/** A whole number with the language's digits and grouping. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 0 }).format(value);
}

/** A number short enough for an axis tick: 1.2M, 1,2 M, ١٫٢ مليون. */
export function formatCompact(value: number, locale: Locale): string {
  return numberFormat(locale, {
    notation: "compact",
    maximumFractionDigits: 1,
  }).format(value);
}

/** A share of 1 in whole hundredths: "47%", "47 %", "٤٧٪". */
export function formatShare(share: number, locale: Locale): string {
  return numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** How large a file is: "1.2 MB", "1,2 Mo", "١٫٢ م.ب". */
export function formatSize(bytes: number, locale: Locale): string {
  const large = bytes >= 1024 * 1024;
  return numberFormat(locale, {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? bytes / 1024 / 1024 : Math.max(1, bytes / 1024));
}

const PRECISION_PARTS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
};

/** A calendar date in words, no more precise than it is known: "8 May 2019", "May 2019", "2019". */
export function formatDate(
  date: CalendarDate,
  locale: Locale,
  precision: DatePrecision = "day",
): string {
  const text = formatDateParts(date, locale, PRECISION_PARTS[precision]);
  // French orders the first of a month; Intl does not.
  return locale === "fr" && precision === "day" ? text.replace(/^1(?= )/, "1er") : text;
}

/** An hour of the day, 0 to 23, as a clock shows it: "14:00", "١٤:٠٠". */
export function formatHour(hour: number, locale: Locale): string {
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC" } as const;
  return dateFormat(locale, clock).format(hour * 3_600_000);
}

/** {@link formatDate} with chosen parts, for axis ticks and tables. */
export function formatDateParts(
  date: CalendarDate,
  locale: Locale,
  parts: Intl.DateTimeFormatOptions,
): string {
  return dateFormat(locale, { ...parts, timeZone: "UTC" }).format(toDayNumber(date) * 86_400_000);
}

const ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩";

/** The name in the reader's language, its digits and its spaces; English where it has none. */
export function localName(name: LocalizedName, locale: Locale): string {
  const own = locale === "en" ? name.en : name[locale];
  if (own === null) return name.en;
  if (locale === "fr") return typesetFrench(own);
  return locale === "ar"
    ? own.replace(/\d/g, (digit) => ARABIC_DIGITS[Number(digit)] ?? digit)
    : own;
}
