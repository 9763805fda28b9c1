import { evidencePath } from "@/lib/config/paths";
import type { Attachment } from "@/lib/domain/attachment";
import type { ReviewSubject } from "@/lib/domain/review-views";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import styles from "@/components/figures/evidence.module.css";
import { KeptCopies } from "@/components/figures/kept-copies";
import { ButtonLink } from "@/components/ui/button";

/** What a reviewer compares the change of a document with, and how many figures it concerns. */
export function DocumentEvidence({
  subject: { after, figures },
  files,
  language,
}: {
  subject: Extract<ReviewSubject, { of: "document" }>;
  files: readonly Attachment[];
  language: Language;
}) {
  const { t, locale } = language;
  return (
    <div className={styles.evidence}>
      <p>
        {t("admin.review.item.documentFigures", {
          count: figures,
          number: formatNumber(figures, locale),
        })}
      </p>
      <KeptCopies documentId={after.id} attachments={files} language={language} />
      <p className={styles.meta}>
        <a href={localizePath(evidencePath(after.id), locale)}>
          {t("admin.attachments.ofDocument")}
        </a>
      </p>
      {after.url === null ? (
        <p className={styles.meta}>{t("figure.noUrl")}</p>
      ) : (
        <p>
          <ButtonLink href={after.url}>{t("admin.review.item.openDocument")}</ButtonLink>
        </p>
      )}
    </div>
  );
}
