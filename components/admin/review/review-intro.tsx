import type { ReviewItem } from "@/lib/domain/review-views";
import { describeAge } from "@/lib/i18n/describe-age";
import { describeInstant } from "@/lib/i18n/describe-instant";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { Badge } from "@/components/ui/badge";
import { ForeignText } from "@/components/ui/foreign-text";
import styles from "./review-intro.module.css";
import { describeBefore, describeSubject } from "./review-words";

/** What is under review as one sentence, the sentence that stands now, and who wants it since when. */
export function ReviewIntro({
  item,
  at,
  language,
}: {
  item: ReviewItem;
  at: Date;
  language: Language;
}) {
  const { t, locale } = language;
  const { review, kind, subject, crisis, submitter, decider } = item;
  const sentence = describeSubject(subject, language);
  const before = describeBefore(item, language);
  const submitted = describeInstant(review.submittedAt, language);
  return (
    <div className={styles.intro}>
      <p className={styles.meta}>
        <Badge>{t(`admin.review.kind.${kind}`)}</Badge>
        {crisis !== null && <span>{localName(crisis.name, locale)}</span>}
      </p>
      <h1 className={styles.sentence}>
        {subject.of === "figure" ? (
          sentence
        ) : (
          <ForeignText language={subject.after.language}>{sentence}</ForeignText>
        )}
      </h1>
      {before !== null && (
        <p className={styles.before}>{t("admin.review.queue.before", { figure: before })}</p>
      )}
      <p className={styles.meta}>
        <span>{t("admin.review.submittedBy", { name: submitter.name, date: submitted })}</span>
        {review.status === "in_review" ? (
          <span>
            {t("admin.review.age.since", { age: describeAge(review.submittedAt, at, language) })}
          </span>
        ) : (
          decider !== null &&
          review.decidedAt !== null && (
            <span>
              {t(`admin.review.decided.${review.status}`, {
                name: decider.name,
                date: describeInstant(review.decidedAt, language),
              })}
            </span>
          )
        )}
      </p>
    </div>
  );
}
