import type { Series } from "@/lib/domain/model";
import { seriesPath } from "@/lib/config/paths";
import { describeDefinition, describeMeasure, describeSeries } from "@/lib/i18n/describe-figure";
import { describeOverlaps } from "@/lib/i18n/describe-overlaps";
import { datasetName, fullName } from "@/lib/i18n/describe-origin";
import { describeCounted } from "@/lib/i18n/describe-quantity";
import { describeChecks } from "@/lib/i18n/describe-checks";
import { describeRhythms } from "@/lib/i18n/describe-rhythms";
import { formatDate, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Facts } from "@/components/ui/facts";

/** The identity of a count, term by term. */
export function SeriesFacts({
  series,
  restartedBy,
  language,
}: {
  series: Series;
  restartedBy: Series[];
  language: Language;
}) {
  const { t, locale } = language;
  const linkTo = (id: string, text: string) => (
    <a key={id} href={localizePath(seriesPath(id), locale)}>
      {text}
    </a>
  );
  return (
    <Facts
      facts={[
        { term: t("figure.fact.counted"), value: describeCounted(series, language) },
        { term: t("series.fact.population"), value: t(`codes.population.${series.population}`) },
        { term: t("figure.fact.measure"), value: t(`series.measureLong.${series.measure}`) },
        { term: t("series.fact.unit"), value: t(`series.unitLong.${series.unit}`) },
        {
          term: t(`figure.fact.place.${series.placeRole}`),
          value: localName(series.place.name, locale),
        },
        { term: t("figure.fact.origin"), value: <bdi>{fullName(series.origin, locale)}</bdi> },
        {
          term: t("figure.fact.dataset"),
          value:
            series.dataset === null ? null : <bdi>{datasetName(series.dataset, language)}</bdi>,
        },
        {
          term: t("figure.fact.definition"),
          value:
            series.definition === null ? null : describeDefinition(series.definition, language),
        },
        { term: t("series.fact.overlap"), value: describeOverlaps(series, language) },
        {
          term: t("series.fact.baseline"),
          value: series.baseline === null ? null : formatDate(series.baseline, locale),
        },
        {
          term: t("series.fact.rhythm"),
          value: describeRhythms(series.rhythms, language).map((rhythm) => (
            <span key={rhythm}>
              {rhythm}
              <br />
            </span>
          )),
        },
        {
          term: t("series.fact.checked"),
          value: describeChecks(series.checkedOn, language),
        },
        {
          term: t("series.fact.method"),
          value: series.methodNote === null ? null : <bdi lang="en">{series.methodNote}</bdi>,
        },
        {
          term: t("series.fact.continues"),
          value:
            series.continuesId === null
              ? null
              : linkTo(series.continuesId, t("series.earlierCount")),
        },
        {
          term: t("series.fact.restartedBy"),
          value:
            restartedBy.length === 0
              ? null
              : restartedBy.map((later) =>
                  linkTo(
                    later.id,
                    `${describeSeries(later, language)}${t("common.comma")}${describeMeasure(later, language)}`,
                  ),
                ),
        },
      ]}
    />
  );
}
