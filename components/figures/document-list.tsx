import type { DocumentSummary } from "@/lib/domain/model";
import { documentPath } from "@/lib/config/paths";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import styles from "./document-list.module.css";
import { DocumentLine } from "./document-line";

/** Documents, each with the way to the figures that it states. */
export function DocumentList({
  documents,
  language,
}: {
  documents: DocumentSummary[];
  language: Language;
}) {
  const { t, locale } = language;
  return (
    <ul>
      {documents.map(({ document, figures }) => (
        <li key={document.id} className={styles.item}>
          <span className={styles.document}>
            <DocumentLine document={document} language={language} />
          </span>
          <a className={styles.figures} href={localizePath(documentPath(document.id), locale)}>
            {t("sources.figureCount", { count: figures, number: formatNumber(figures, locale) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
