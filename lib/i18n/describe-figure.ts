import type { ReportedFigure, Series } from "@/lib/domain/model";
import { describeDate, describePeriod, type CoveredTime } from "./describe-dates";
import { originName } from "./describe-origin";
import { describePlace } from "./describe-place";
import { describeCounted, describeQuantity } from "./describe-quantity";
import { formatNumber } from "./format";
import { isolate } from "./isolate";
import type { Language } from "./language";

/**
 * One figure as a person would say it: "WHO: more than 400 people killed in Tripoli since 4 April
 * 2019, as of 8 May 2019", and how many of them were registered late. Plain text, safe in titles and messages.
 */
export function describeFigure(
  { figure, series }: Pick<ReportedFigure, "figure" | "series">,
  language: Language,
): string {
  const sentence = language.t("figure.sentence", {
    origin: isolate(originName(series, language), language.locale),
    ...figureClauses({ figure, series }, language),
  });
  return figure.registeredLate === null
    ? sentence
    : language.t("figure.sentenceLate", {
        sentence,
        number: formatNumber(figure.registeredLate, language.locale),
      });
}

/** The parts of {@link describeFigure}, for a page that sets them apart. */
export function figureClauses(
  { figure, series }: Pick<ReportedFigure, "figure" | "series">,
  language: Language,
): { phrase: string; place: string; period: string } {
  return {
    phrase: describeQuantity(figure, series, language).phrase,
    place: describeScope(series, language),
    period: describePeriod(coveredTime({ figure, series }), series.measure, language),
  };
}

/** The time that a figure covers: a total whose document prints no start has its series' baseline. */
export function coveredTime({
  figure,
  series,
}: {
  figure: CoveredTime;
  series: Pick<Series, "baseline">;
}): CoveredTime {
  return { ...figure, periodStart: figure.periodStart ?? series.baseline };
}

/** What a series counts and where: "People killed in Libya". */
export function describeSeries(series: Series, language: Language): string {
  const noun = describeCounted(series, language);
  return language.t("series.title", {
    noun: noun.charAt(0).toLocaleUpperCase(language.locale) + noun.slice(1),
    place: describeScope(series, language),
  });
}

/** Where a series counts, and what exactly where that differs: "in Tripoli (verified cases only)". */
export function describeScope(
  { place, placeRole, definition }: Pick<Series, "place" | "placeRole" | "definition">,
  language: Language,
): string {
  const where = describePlace(place, placeRole, language);
  if (definition === null) return where;
  return language.t("figure.placeDefined", {
    place: where,
    definition: describeDefinition(definition, language),
  });
}

/** How a series counts: "running total since 4 April 2019", "state on the day of the report". */
export function describeMeasure(
  { measure, baseline }: Pick<Series, "measure" | "baseline">,
  language: Language,
): string {
  if (measure !== "cumulative" || baseline === null) {
    return language.t(`series.measure.${measure}`);
  }
  return language.t("series.measure.since", { since: describeDate("since", baseline, language) });
}

/** The meaning of a definition's code; a code without words of ours is shown with spaces. */
export function describeDefinition(code: string, { t }: Language): string {
  const key = `codes.definition.${code}` as "codes.definition.inside_only";
  return t.has(key) ? t(key) : code.replaceAll("_", " ");
}
