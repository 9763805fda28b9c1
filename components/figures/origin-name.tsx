import type { Organisation, Series } from "@/lib/domain/model";
import { datasetName, fullName, shortName } from "@/lib/i18n/describe-origin";
import type { Language } from "@/lib/i18n/language";
import styles from "./origin-name.module.css";

/** An organisation by the name that people use, with its whole name on pointing at it. */
export function OrganisationName({
  organisation,
  language: { locale },
}: {
  organisation: Organisation;
  language: Language;
}) {
  const short = shortName(organisation, locale);
  const full = fullName(organisation, locale);
  return (
    <bdi>
      {short === full ? (
        short
      ) : (
        <abbr title={full} className={styles.short}>
          {short}
        </abbr>
      )}
    </bdi>
  );
}

/** Who counts, and in which of their counts. */
export function OriginName({
  series,
  language,
}: {
  series: Pick<Series, "origin" | "dataset">;
  language: Language;
}) {
  return (
    <>
      <OrganisationName organisation={series.origin} language={language} />
      {series.dataset !== null && (
        <>
          {" "}
          (<bdi>{datasetName(series.dataset, language)}</bdi>)
        </>
      )}
    </>
  );
}
