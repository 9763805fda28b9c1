import { formatHour } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** The hours of a day as a list to choose from. */
export function hourOptions(locale: Locale): { value: string; label: string }[] {
  return Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: formatHour(hour, locale),
  }));
}
