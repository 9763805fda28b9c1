import { formatCompact, formatDateParts } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { TickFormat } from "@/lib/series/ticks";

const PARTS = {
  year: { year: "numeric" },
  month: { month: "short" },
  day: { day: "numeric", month: "short" },
} as const;

/** Axis ticks in the reader's language. */
export function tickFormat(locale: Locale): TickFormat {
  return {
    date: (date, precision) => formatDateParts(date, locale, PARTS[precision]),
    value: (value) => formatCompact(value, locale),
  };
}
