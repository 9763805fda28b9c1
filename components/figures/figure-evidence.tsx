import type { Attachment } from "@/lib/domain/attachment";
import type { ReportedFigure } from "@/lib/domain/model";
import { documentPath } from "@/lib/config/paths";
import { fullName } from "@/lib/i18n/describe-origin";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { formatDate } from "@/lib/i18n/format";
import { ButtonLink } from "@/components/ui/button";
import { ForeignText } from "@/components/ui/foreign-text";
import styles from "./evidence.module.css";
import { KeptCopies } from "./kept-copies";

/** The report behind a number: title, publisher, dates, the words that state it, and the way there. */
export function FigureEvidence({
  reported: { figure, document },
  attachments,
  language,
}: {
  reported: ReportedFigure;
  attachments: readonly Attachment[];
  language: Language;
}) {
  const { t, locale } = language;
  const dates = [
    document.published === null
      ? t("figure.publishedUnknown")
      : t("figure.dates.published", {
          date: formatDate(document.published, locale),
          precision: "day",
        }),
    document.firstSeen !== null &&
      t("figure.firstSeen", { date: formatDate(document.firstSeen, locale) }),
    document.retrieved !== null &&
      t("figure.retrieved", { date: formatDate(document.retrieved, locale) }),
  ].filter((text) => text !== false);
  return (
    <div className={styles.evidence}>
      <p className={styles.title}>
        <ForeignText language={document.language}>{document.title}</ForeignText>
      </p>
      <p className={styles.meta}>
        {document.publisher !== null && <bdi>{fullName(document.publisher, locale)}</bdi>}
        {dates.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {figure.page !== null && <span>{t("figure.page", { page: figure.page })}</span>}
      </p>
      {figure.excerpt !== null && (
        <blockquote className={styles.excerpt} dir="auto" lang={document.language ?? ""}>
          {figure.excerpt}
        </blockquote>
      )}
      <p className={styles.actions}>
        {document.url === null ? (
          t("figure.noUrl")
        ) : (
          <ButtonLink href={document.url}>{t("figure.openReport")}</ButtonLink>
        )}
        <a href={localizePath(documentPath(document.id), locale)}>{t("figure.sameDocument")}</a>
      </p>
      {document.url !== null && (
        <p className={styles.url}>
          <bdi dir="ltr">{document.url}</bdi>
        </p>
      )}
      <KeptCopies documentId={document.id} attachments={attachments} language={language} />
    </div>
  );
}
