import type { DocumentSummary, OrganisationSummary } from "@/lib/domain/model";
import { SOURCES_PATH, withQuery } from "@/lib/config/paths";
import { fullName } from "@/lib/i18n/describe-origin";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { formatSourceFilter } from "@/lib/schema/source-list-query";
import { formatSourcesQuery, sourceFilterOf, type SourcesQuery } from "@/lib/schema/sources-query";
import { SubmitButton } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { Pagination } from "@/components/ui/pagination";
import styles from "./document-browser.module.css";
import { DocumentList } from "./document-list";
import { TakeList } from "./take-list";

/** Documents by organisation and words, a page at a time. */
export function DocumentBrowser({
  query,
  organisations,
  documents,
  nextCursor,
  language,
}: {
  query: SourcesQuery;
  organisations: OrganisationSummary[];
  documents: DocumentSummary[];
  nextCursor: string | null;
  language: Language;
}) {
  const { t, locale } = language;
  const hrefWith = (cursor: string | null): string => {
    const { organisation, q } = query;
    const state = formatSourcesQuery({ organisation, q, cursor });
    return `${localizePath(withQuery(SOURCES_PATH, state), locale)}#documents`;
  };
  const takenQuery = formatSourceFilter(sourceFilterOf(query));
  const choices = organisations
    .map(({ organisation }) => ({
      value: organisation.code,
      label: fullName(organisation, locale),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <>
      <form action={`${localizePath(SOURCES_PATH, locale)}#documents`} className={styles.form}>
        <SelectField
          label={t("sources.column.organisation")}
          name="organisation"
          value={query.organisation}
          any={t("figure.filter.any")}
          options={choices}
        />
        <TextField label={t("figure.filter.words")} name="q" type="search" value={query.q} />
        <SubmitButton>{t("figure.filter.apply")}</SubmitButton>
      </form>
      {documents.length === 0 ? (
        <p>{t("sources.noDocuments")}</p>
      ) : (
        <>
          <TakeList list="documents" query={takenQuery} language={language} />
          <DocumentList documents={documents} language={language} />
        </>
      )}
      <Pagination
        label={t("figure.pages")}
        count={t("sources.shown", {
          count: documents.length,
          number: formatNumber(documents.length, locale),
        })}
        first={query.cursor === null ? null : { href: hrefWith(null), text: t("figure.firstPage") }}
        next={
          nextCursor === null ? null : { href: hrefWith(nextCursor), text: t("figure.nextPage") }
        }
      />
    </>
  );
}
