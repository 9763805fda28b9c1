import type { ReviewFilter, ReviewQueue } from "@/lib/domain/review-views";
import { REVIEW_PATH, withQuery } from "@/lib/config/paths";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import styles from "./queue-tabs.module.css";

const TABS = ["in_review", "sent_back"] as const;

/** What waits for reviewers, and what went back to those who submitted it, with how much of each. */
export function QueueTabs({
  current,
  counts,
  language: { t, locale },
}: {
  current: ReviewFilter["status"];
  counts: ReviewQueue["counts"];
  language: Language;
}) {
  return (
    <nav aria-label={t("admin.review.statusLabel")} className={styles.tabs}>
      {TABS.map((status) => {
        const query = status === "in_review" ? null : new URLSearchParams({ status });
        return (
          <a
            key={status}
            href={localizePath(withQuery(REVIEW_PATH, query), locale)}
            aria-current={status === current ? "page" : undefined}
          >
            {t(`admin.review.status.${status}`)} <b>{formatNumber(counts[status], locale)}</b>
          </a>
        );
      })}
    </nav>
  );
}
