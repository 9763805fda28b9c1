import { evidencePath } from "@/lib/config/paths";
import type { Attachment } from "@/lib/domain/attachment";
import type { ReportedFigure } from "@/lib/domain/model";
import { fullName } from "@/lib/i18n/describe-origin";
import { describeDate } from "@/lib/i18n/describe-dates";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import styles from "@/components/figures/evidence.module.css";
import { KeptCopies } from "@/components/figures/kept-copies";
import { ButtonLink } from "@/components/ui/button";
import { ForeignText } from "@/components/ui/foreign-text";

/** What a reviewer compares the figure with: the document's own words, and the way to it. */
export function ReviewEvidence({
  reported: { figure, document },
  files,
  language,
}: {
  reported: ReportedFigure;
  /** Kept with the document. */
  files: readonly Attachment[];
  language: Language;
}) {
  const { t, locale } = language;
  return (
    <div className={styles.evidence}>
      <p className={styles.title}>
        <ForeignText language={document.language}>{document.title}</ForeignText>
      </p>
      <p className={styles.meta}>
        {document.publisher !== null && <bdi>{fullName(document.publisher, locale)}</bdi>}
        <span>
          {document.published === null
            ? t("figure.publishedUnknown")
            : describeDate("published", document.published, language)}
        </span>
        <span>
          {figure.page === null
            ? t("admin.review.item.noPage")
            : t("admin.review.item.page", { page: figure.page })}
        </span>
      </p>
      {figure.excerpt === null ? (
        <p className={styles.meta}>{t("admin.review.item.noExcerpt")}</p>
      ) : (
        <blockquote className={styles.excerpt} dir="auto" lang={document.language ?? ""}>
          {figure.excerpt}
        </blockquote>
      )}
      {figure.note !== null && (
        <p className={styles.note}>
          <ForeignText language={null}>{figure.note}</ForeignText>
        </p>
      )}
      <KeptCopies documentId={document.id} attachments={files} language={language} />
      <p className={styles.meta}>
        <a href={localizePath(evidencePath(document.id), locale)}>
          {t("admin.attachments.ofDocument")}
        </a>
      </p>
      {document.url === null ? (
        <p className={styles.meta}>{t("figure.noUrl")}</p>
      ) : (
        <p>
          <ButtonLink href={document.url}>{t("admin.review.item.openDocument")}</ButtonLink>
        </p>
      )}
    </div>
  );
}
