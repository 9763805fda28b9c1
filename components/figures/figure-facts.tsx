import type { ReportedFigure } from "@/lib/domain/model";
import { describeDefinition, describeMeasure } from "@/lib/i18n/describe-figure";
import { datasetName, fullName } from "@/lib/i18n/describe-origin";
import { describeCounted, describeQuantity } from "@/lib/i18n/describe-quantity";
import { formatDate, formatHour, formatNumber, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { Facts } from "@/components/ui/facts";
import { DateWithBasis } from "./date-with-basis";
import { OrganisationName } from "./origin-name";

/** Everything recorded of a number, term by term; what is not known is not there. */
export function FigureFacts({
  reported: { figure, series, document },
  language,
}: {
  reported: ReportedFigure;
  language: Language;
}) {
  const { t, locale } = language;
  const number = (value: number | null): string | null =>
    value === null ? null : formatNumber(value, locale);
  const words = describeQuantity(figure, series, language);
  return (
    <Facts
      facts={[
        {
          term: t("figure.fact.number"),
          value: `${words.amount} (${t(`figure.bounds.${figure.qualifier}`)})`,
        },
        { term: t("figure.fact.counted"), value: describeCounted(series, language) },
        { term: t("figure.fact.measure"), value: describeMeasure(series, language) },
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
          term: t("figure.fact.via"),
          value:
            figure.via.length === 0
              ? null
              : figure.via.map((organisation, i) => (
                  <span key={organisation.id}>
                    {i > 0 && ` ${t("figure.thenVia")} `}
                    <OrganisationName organisation={organisation} language={language} />
                  </span>
                )),
        },
        {
          term: t("figure.fact.definition"),
          value:
            series.definition === null ? null : describeDefinition(series.definition, language),
        },
        {
          term: t("figure.fact.start"),
          value: figure.periodStart && (
            <DateWithBasis
              date={figure.periodStart}
              basis={figure.periodStartBasis}
              language={language}
            />
          ),
        },
        {
          term: t("figure.fact.asOf"),
          value: (
            <DateWithBasis
              date={figure.asOf}
              precision={figure.asOfPrecision}
              earliest={figure.asOfEarliest}
              basis={figure.asOfBasis}
              language={language}
            />
          ),
        },
        {
          term: t("figure.fact.asOfHour"),
          value: figure.asOfHour === null ? null : formatHour(figure.asOfHour, locale),
        },
        {
          term: t("figure.fact.published"),
          value: document.published && (
            <DateWithBasis
              date={document.published}
              basis={document.publishedBasis}
              language={language}
            />
          ),
        },
        {
          term: t("figure.fact.knownFrom"),
          value:
            figure.knownFrom === null
              ? t("figure.knownFromUnknown")
              : `${formatDate(figure.knownFrom, locale)}${
                  figure.knownBasis === null
                    ? ""
                    : ` (${t(`codes.knownBasis.${figure.knownBasis}`)})`
                }`,
        },
        { term: t("figure.fact.households"), value: number(figure.households) },
        { term: t("figure.fact.registeredLate"), value: number(figure.registeredLate) },
        {
          term: t("figure.fact.computedBy"),
          value: figure.computedBy === null ? null : <bdi lang="en">{figure.computedBy}</bdi>,
        },
        {
          term: t("figure.fact.note"),
          value: figure.note === null ? null : <bdi lang="en">{figure.note}</bdi>,
        },
      ]}
    />
  );
}
