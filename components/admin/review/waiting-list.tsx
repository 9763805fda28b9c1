import { REVIEW_PATH, withQuery } from "@/lib/config/paths";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Section } from "@/components/ui/section";
import styles from "./waiting-list.module.css";

/** What waits for the person who is signed in, a line each that leads there. */
export function WaitingList({
  waiting: { toReview, submitted, sentBack },
  personId,
  language: { t, locale },
}: {
  waiting: { toReview: number | null; submitted: number; sentBack: number };
  personId: string;
  language: Language;
}) {
  const to = (query: Record<string, string>): string =>
    localizePath(withQuery(REVIEW_PATH, new URLSearchParams(query)), locale);
  const lines = [
    { key: "toReview", count: toReview, href: to({}) },
    {
      key: "sentBack",
      count: sentBack || null,
      href: to({ status: "sent_back", submitter: personId }),
    },
    { key: "submitted", count: submitted || null, href: to({ submitter: personId }) },
  ] as const;
  const shown = lines.filter(({ count }) => count !== null);
  if (shown.length === 0) return null;
  return (
    <Section id="waiting" title={t("admin.review.waiting.title")}>
      <ul className={styles.list}>
        {shown.map(({ key, count, href }) => (
          <li key={key}>
            <a href={href}>
              {t(`admin.review.waiting.${key}`, {
                count: count ?? 0,
                number: formatNumber(count ?? 0, locale),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
