import { coversYear, type CalendarDate } from "@/lib/domain/calendar-date";
import type { DatePrecision, Measure } from "@/lib/domain/codes";
import type { Figure } from "@/lib/domain/model";
import { formatDate } from "./format";
import type { Language } from "./language";

/** How a date stands in a sentence: "since …", "as of …", "on …", "published …". */
export type DateRelation = "since" | "asOf" | "on" | "published" | "until" | "knownOn";

/** A date with the word that says what it is: "since 4 April 2019", "as of May 2019". */
export function describeDate(
  relation: DateRelation,
  date: CalendarDate,
  { t, locale }: Language,
  precision: DatePrecision = "day",
): string {
  return t(`figure.dates.${relation}`, { date: formatDate(date, locale, precision), precision });
}

/** The dates of a figure that say which time it covers. */
export type CoveredTime = Pick<Figure, "asOf" | "asOfPrecision" | "periodStart">;

/**
 * The first day counted, in words: "since 4 April 2019" for a running total, "from 1 May 2019" for
 * a count within a period; null for a state on a day and where the first day is unknown.
 */
export function describeStart(
  time: CoveredTime,
  measure: Measure,
  language: Language,
): string | null {
  if (time.periodStart === null || measure === "stock") return null;
  if (measure === "cumulative") return describeDate("since", time.periodStart, language);
  const date = formatDate(time.periodStart, language.locale);
  return language.t("figure.dates.from", { date });
}

/** The time covered as it ends a sentence: "since 4 April 2019, as of 8 May 2019". */
export function describePeriod(time: CoveredTime, measure: Measure, language: Language): string {
  const { t, locale } = language;
  const { asOf, asOfPrecision, periodStart } = time;
  const last = describeDate("asOf", asOf, language, asOfPrecision);
  if (measure === "stock") return last;
  if (measure === "cumulative") {
    if (periodStart === null) return last;
    return t("figure.dates.sinceAsOf", {
      since: describeDate("since", periodStart, language),
      asOf: last,
    });
  }
  if (periodStart === asOf || (periodStart === null && asOfPrecision !== "day")) {
    return describeDate("on", asOf, language, asOfPrecision);
  }
  if (periodStart === null) return describeDate("until", asOf, language, asOfPrecision);
  if (coversYear(periodStart, asOf)) return describeDate("on", asOf, language, "year");
  return t("figure.dates.fromTo", {
    from: formatDate(periodStart, locale),
    to: formatDate(asOf, locale, asOfPrecision),
    precision: asOfPrecision,
  });
}
