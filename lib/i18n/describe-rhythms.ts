import type { Rhythm } from "@/lib/domain/model";
import { formatDate, formatNumber } from "./format";
import type { Language } from "./language";

/** How often reports are expected, a phrase for each time that it changed; that nobody said, for none. */
export function describeRhythms(rhythms: readonly Rhythm[], { t, locale }: Language): string[] {
  if (rhythms.length === 0) return [t("series.rhythmUnknown")];
  return rhythms.map(({ days, from, to }) => {
    const every = t("series.everyDays", { count: days, number: formatNumber(days, locale) });
    const start = formatDate(from, locale);
    return to === null
      ? t("series.rhythmSince", { every, from: start })
      : t("series.rhythmBetween", { every, from: start, to: formatDate(to, locale) });
  });
}
