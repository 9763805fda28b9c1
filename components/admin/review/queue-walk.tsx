import type { ReviewInQueue } from "@/lib/domain/review-views";
import { REVIEW_PATH, reviewPath, withQuery } from "@/lib/config/paths";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import styles from "./queue-walk.module.css";
import { ReviewKeys } from "./review-keys";

/** Where a review stands in the queue that the person came from, and the ways on and back. */
export function QueueWalk({
  review: { position, total, previousId, nextId, item },
  query,
  language,
}: {
  review: ReviewInQueue;
  query: URLSearchParams;
  language: Language;
}) {
  const { t, locale } = language;
  const to = (id: string | null): string | null =>
    id === null ? null : localizePath(reviewPath(id, query), locale);
  const [previous, next] = [to(previousId), to(nextId)];
  return (
    <nav aria-label={t("admin.review.item.walk")} className={styles.walk}>
      <a href={localizePath(withQuery(REVIEW_PATH, query), locale)}>
        {t("admin.review.item.toQueue")}
      </a>
      {position !== null && (
        <span>
          {t("admin.review.item.position", {
            position: formatNumber(position, locale),
            total: formatNumber(total, locale),
          })}
        </span>
      )}
      {previous !== null && (
        <a href={previous} rel="prev">
          {t("admin.review.item.previous")}
        </a>
      )}
      {next !== null && (
        <a href={next} rel="next">
          {t("admin.review.item.next")}
        </a>
      )}
      <ReviewKeys previous={previous} next={next}>
        {item.mayApprove && (
          <span className={styles.keys}>
            {t.rich("admin.review.item.keys", {
              previous: () => <kbd dir="ltr">Alt ↑</kbd>,
              next: () => <kbd dir="ltr">Alt ↓</kbd>,
              approve: () => <kbd dir="ltr">Ctrl Enter</kbd>,
            })}
          </span>
        )}
      </ReviewKeys>
    </nav>
  );
}
