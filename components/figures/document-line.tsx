import type { Document } from "@/lib/domain/model";
import { describeDate } from "@/lib/i18n/describe-dates";
import type { Language } from "@/lib/i18n/language";
import { ForeignText } from "@/components/ui/foreign-text";
import { OrganisationName } from "./origin-name";

/** A document by publisher, title and publication date; the title leads to the document itself. */
export function DocumentLine({ document, language }: { document: Document; language: Language }) {
  const title = <ForeignText language={document.language}>{document.title}</ForeignText>;
  const { publisher, published, publishedBasis, url } = document;
  return (
    <>
      {publisher !== null && (
        <>
          <OrganisationName organisation={publisher} language={language} />
          {language.t("common.comma")}
        </>
      )}
      {url === null ? (
        title
      ) : (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      )}
      {language.t("common.comma")}
      {published === null
        ? language.t("figure.publishedUnknown")
        : describeDate("published", published, language)}
      {publishedBasis !== null && publishedBasis !== "stated" && (
        <> ({language.t(`codes.dateBasis.${publishedBasis}`)})</>
      )}
    </>
  );
}
