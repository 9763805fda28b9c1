import { describeDate, describePeriod } from "@/lib/i18n/describe-dates";
import { coveredTime } from "@/lib/i18n/describe-figure";
import { describeQuantity } from "@/lib/i18n/describe-quantity";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { CardPoint } from "@/lib/series/chart-point";
import type { ChartMode } from "@/lib/series/shapes";
import { latestPoint, type CardLine } from "./card-model";

/**
 * One line of a picture in words: how many reports it joins and over which days, how many stand beside
 * it, and the latest. Changes are drawn of the line alone.
 */
export function describePicture(
  line: CardLine,
  source: string,
  mode: ChartMode,
  language: Language,
): string {
  const { t, locale } = language;
  const latest = latestPoint(line) ?? line.points.at(-1);
  if (!latest) return "";
  const onLine = line.points.filter((p) => p.onLine);
  const counted = onLine.length > 0 ? onLine : line.points;
  const beside = line.points.length - counted.length;
  const form =
    mode === "change" ? "pictureChange" : onLine.length > 0 ? "picture" : "pictureBeside";
  return t(`charts.${form}`, {
    source,
    count: counted.length,
    number: formatNumber(counted.length, locale),
    beside,
    besideNumber: formatNumber(beside, locale),
    dates: describeSpan(counted, language),
    amount: describeQuantity(latest, line.series, language).amount,
    asOf: describeCovered(latest, line, language),
  });
}

/** The time that a point covers, beside its number: the day, or the period of what is new. */
export function describeCovered(
  point: CardPoint,
  { series }: CardLine,
  language: Language,
): string {
  return series.measure === "new"
    ? describePeriod(coveredTime({ figure: point, series }), "new", language)
    : describeDate("asOf", point.asOf, language, point.asOfPrecision);
}

/** "from 6 April 2019 to 15 July 2019"; one day or year is said once. */
function describeSpan(points: readonly CardPoint[], language: Language): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const { t, locale } = language;
  const from = formatDate(first.asOf, locale, first.asOfPrecision);
  const to = formatDate(last.asOf, locale, last.asOfPrecision);
  return from === to
    ? describeDate("on", last.asOf, language, last.asOfPrecision)
    : t("charts.span", { from, to, precision: first.asOfPrecision });
}
