import type { OrganisationSummary } from "@/lib/domain/model";
import { HOME_PATH, organisationPath, withQuery } from "@/lib/config/paths";
import { shortName } from "@/lib/i18n/describe-origin";
import { formatNumber, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Table } from "@/components/ui/table";
import { Disclosure } from "@/components/ui/disclosure";
import styles from "./organisation-table.module.css";

/** Those who count, with how much of it is here; then those who only published what others counted. */
export function OrganisationTable({
  organisations,
  language,
}: {
  organisations: OrganisationSummary[];
  language: Language;
}) {
  const { t } = language;
  const byFigures = organisations.toSorted((a, b) => b.figures - a.figures);
  const origins = byFigures.filter(({ figures }) => figures > 0);
  const relays = organisations
    .filter(({ figures }) => figures === 0)
    .toSorted((a, b) => b.documents - a.documents);
  return (
    <>
      <Rows caption={t("sources.originsCaption")} summaries={origins} language={language} />
      {relays.length > 0 && (
        <Disclosure className={styles.relays}>
          <summary>
            {t("sources.relays", {
              count: relays.length,
              number: formatNumber(relays.length, language.locale),
            })}
          </summary>
          <Rows caption={t("sources.relaysCaption")} summaries={relays} language={language} />
        </Disclosure>
      )}
    </>
  );
}

function Rows({
  caption,
  summaries,
  language: { t, locale },
}: {
  caption: string;
  summaries: OrganisationSummary[];
  language: Language;
}) {
  return (
    <Table caption={caption} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("sources.column.organisation")}</th>
          <th scope="col">{t("sources.column.kind")}</th>
          <th scope="col" className={styles.number}>
            {t("sources.column.figures")}
          </th>
          <th scope="col" className={styles.number}>
            {t("sources.column.documents")}
          </th>
        </tr>
      </thead>
      <tbody>
        {summaries.map(({ organisation, figures, documents }) => {
          const short = shortName(organisation, locale);
          const name = localName(organisation.name, locale);
          const found = withQuery(HOME_PATH, new URLSearchParams({ origin: organisation.code }));
          return (
            <tr key={organisation.id}>
              <th scope="row">
                <span className={styles.short}>
                  <bdi>{short}</bdi>
                </span>
                {short !== name && (
                  <span className={styles.name}>
                    <bdi>{name}</bdi>
                  </span>
                )}
              </th>
              <td>{t(`codes.organisationKind.${organisation.kind}`)}</td>
              <td className={styles.number} data-label={t("sources.column.figures")}>
                {figures === 0 ? (
                  formatNumber(0, locale)
                ) : (
                  <a href={localizePath(found, locale)}>{formatNumber(figures, locale)}</a>
                )}
              </td>
              <td className={styles.number} data-label={t("sources.column.documents")}>
                {documents === 0 ? (
                  formatNumber(0, locale)
                ) : (
                  <a
                    href={`${localizePath(organisationPath(organisation.code), locale)}#documents`}
                  >
                    {formatNumber(documents, locale)}
                  </a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
