import type { ReportedFigure } from "@/lib/domain/model";
import type { Standings } from "@/lib/domain/standing";
import { figurePath } from "@/lib/config/paths";
import { describeDate, describePeriod, describeStart } from "@/lib/i18n/describe-dates";
import { coveredTime, describeDefinition } from "@/lib/i18n/describe-figure";
import { describeQuantity } from "@/lib/i18n/describe-quantity";
import { localName } from "@/lib/i18n/format";
import { localizePath } from "@/lib/i18n/localize-path";
import type { Language } from "@/lib/i18n/language";
import { ForeignText } from "@/components/ui/foreign-text";
import { Amount } from "./amount";
import { FigureBadges } from "./figure-badges";
import styles from "./figure-table.module.css";
import { OrganisationName, OriginName } from "./origin-name";

/**
 * One figure in a table. The roles are spelled out, since a browser forgets that a table is one when
 * its rows are laid out as cards.
 */
export function FigureRow({
  reported,
  standings,
  language,
  crisis,
}: {
  reported: ReportedFigure;
  standings: Standings;
  language: Language;
  crisis: boolean;
}) {
  const { figure, series, document } = reported;
  const { t, locale } = language;
  const words = describeQuantity(figure, series, language);
  return (
    <tr role="row">
      <th scope="row" role="rowheader" className={styles.figure}>
        <a href={localizePath(figurePath(figure.id), locale)}>
          <Amount words={words} /> <span className={styles.noun}>{words.noun}</span>
        </a>
        <FigureBadges reported={reported} standings={standings} language={language} />
      </th>
      <td role="cell" data-label={t("figure.column.place")}>
        {localName(series.place.name, locale)}
        {crisis && <span className={styles.small}>{localName(series.crisis.name, locale)}</span>}
      </td>
      <td role="cell" data-label={t("figure.column.source")}>
        <span>
          <OriginName series={series} language={language} />
        </span>
        {figure.via.length > 0 && (
          <span className={styles.small}>
            {t("figure.via")}{" "}
            {figure.via.map((organisation, i) => (
              <span key={organisation.id}>
                {i > 0 && t("common.comma")}
                <OrganisationName organisation={organisation} language={language} />
              </span>
            ))}
          </span>
        )}
        {series.definition !== null && (
          <span className={styles.small}>{describeDefinition(series.definition, language)}</span>
        )}
      </td>
      <td role="cell" data-label={t("figure.column.dates")}>
        <Dates reported={reported} language={language} />
      </td>
      <td role="cell" data-label={t("figure.column.report")} className={styles.report}>
        <ForeignText language={document.language}>{document.title}</ForeignText>
        <span className={styles.small}>
          {document.published === null
            ? t("figure.publishedUnknown")
            : describeDate("published", document.published, language)}
        </span>
      </td>
    </tr>
  );
}

function Dates({ reported, language }: { reported: ReportedFigure; language: Language }) {
  const { figure, series } = reported;
  const time = coveredTime(reported);
  const basis =
    figure.asOfBasis === "stated" ? null : language.t(`codes.dateBasis.${figure.asOfBasis}`);
  if (series.measure === "new") {
    return (
      <>
        <span>{describePeriod(time, series.measure, language)}</span>
        {basis !== null && <span className={styles.small}>{basis}</span>}
      </>
    );
  }
  const start = describeStart(time, series.measure, language);
  return (
    <>
      <span>{describeDate("asOf", figure.asOf, language, figure.asOfPrecision)}</span>
      {start !== null && <span className={styles.small}>{start}</span>}
      {basis !== null && <span className={styles.small}>{basis}</span>}
    </>
  );
}
