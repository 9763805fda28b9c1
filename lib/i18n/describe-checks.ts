import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Figure } from "@/lib/domain/model";
import { formatDate, formatNumber } from "./format";
import type { Language } from "./language";

/** How often somebody looked and found nothing new, and when last; null where nobody did. */
export function describeChecks(
  checkedOn: readonly CalendarDate[],
  { t, locale }: Language,
): string | null {
  const last = checkedOn.at(-1);
  if (last === undefined) return null;
  const count = checkedOn.length;
  const number = formatNumber(count, locale);
  return t("series.checkedTimes", { count, number, day: formatDate(last, locale) });
}

/**
 * That somebody looked after a figure's day, once it was known, and found no newer one; as known on
 * `knownOn` (null: today). Null where nobody did.
 */
export function describeCheckSince(
  checkedOn: readonly CalendarDate[],
  { asOf, knownFrom }: Pick<Figure, "asOf" | "knownFrom">,
  knownOn: CalendarDate | null,
  { t, locale }: Language,
): string | null {
  const last = checkedOn.filter((day) => knownOn === null || day <= knownOn).at(-1);
  if (last === undefined || last <= asOf || last < (knownFrom ?? asOf)) return null;
  return t("series.checkedSince", { day: formatDate(last, locale) });
}
