import type { ReviewItem } from "@/lib/domain/review-views";
import { reviewPath } from "@/lib/config/paths";
import { describeAge } from "@/lib/i18n/describe-age";
import { formatNumber, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Badge } from "@/components/ui/badge";
import { ForeignText } from "@/components/ui/foreign-text";
import styles from "./review-list.module.css";
import { describeBefore, describeSubject } from "./review-words";

/** The queue, an item each: what it is, since when it waits, and a box where it may be approved. */
export function ReviewList({
  items,
  query,
  at,
  language,
}: {
  items: readonly ReviewItem[];
  /** Of the queue, so that an item knows its neighbours. */
  query: URLSearchParams;
  at: Date;
  language: Language;
}) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.review.id} className={styles.item}>
          <Choice item={item} language={language} />
          <div className={styles.body}>
            <a
              className={styles.sentence}
              href={localizePath(reviewPath(item.review.id, query), language.locale)}
            >
              <Subject item={item} language={language} />
            </a>
            <Before item={item} language={language} />
            <Meta item={item} at={at} language={language} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Choice({ item, language }: { item: ReviewItem; language: Language }) {
  if (!item.mayApprove) return <span className={styles.box} />;
  const figure = describeSubject(item.subject, language);
  return (
    <label className={styles.box}>
      <input
        type="checkbox"
        name="review"
        value={item.review.id}
        aria-label={language.t("admin.review.queue.choose", { figure })}
      />
    </label>
  );
}

function Subject({ item: { subject }, language }: { item: ReviewItem; language: Language }) {
  const words = describeSubject(subject, language);
  if (subject.of === "figure") return words;
  return <ForeignText language={subject.after.language}>{words}</ForeignText>;
}

function Before({ item, language }: { item: ReviewItem; language: Language }) {
  const figure = describeBefore(item, language);
  if (figure === null) return null;
  return <p className={styles.before}>{language.t("admin.review.queue.before", { figure })}</p>;
}

function Meta({ item, at, language }: { item: ReviewItem; at: Date; language: Language }) {
  const { t, locale } = language;
  const { review, kind, subject, crisis, submitter, isOwn, mayApprove } = item;
  const waits = review.status === "in_review";
  const warnings = review.warnings.length;
  return (
    <p className={styles.meta}>
      <Badge>{t(`admin.review.kind.${kind}`)}</Badge>
      {warnings > 0 && (
        <Badge>
          {t("admin.review.queue.warnings", {
            count: warnings,
            number: formatNumber(warnings, locale),
          })}
        </Badge>
      )}
      {isOwn && waits && !mayApprove && <Badge quiet>{t("admin.review.queue.own")}</Badge>}
      {crisis !== null && <span>{localName(crisis.name, locale)}</span>}
      {subject.of === "figure" ? (
        <ForeignText language={subject.after.document.language}>
          {subject.after.document.title}
        </ForeignText>
      ) : (
        <span>
          {t("admin.review.queue.figures", {
            count: subject.figures,
            number: formatNumber(subject.figures, locale),
          })}
        </span>
      )}
      <bdi>{submitter.name}</bdi>
      <time dateTime={review.submittedAt}>{describeAge(review.submittedAt, at, language)}</time>
    </p>
  );
}
