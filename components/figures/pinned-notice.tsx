import { figureRevisionPath } from "@/lib/config/paths";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Notice } from "@/components/ui/notice";

/** Which revision of a record the page shows, where its address asks for one. */
export function PinnedNotice({
  id,
  asked,
  publishedAt,
  current,
  language: { t, locale },
}: {
  id: string;
  /** The revision asked for. */
  asked: number;
  /** When readers first saw it; null where they never did. */
  publishedAt: string | null;
  /** The revision that stands today. */
  current: number;
  language: Language;
}) {
  const number = formatNumber(asked, locale);
  // The day in UTC, as saved: no reader's time zone moves it.
  const day = publishedAt === null ? null : parseCalendarDate(publishedAt.slice(0, 10));
  const date = day === null ? "" : formatDate(day, locale);
  if (publishedAt === null) {
    return (
      <Notice>
        <p>{t("figure.pinned.missing", { number })}</p>
      </Notice>
    );
  }
  if (asked === current) return <p>{t("figure.pinned.current", { number, date })}</p>;
  return (
    <Notice>
      <p>{t("figure.pinned.older", { number, date })}</p>
      <p>
        <a href={localizePath(figureRevisionPath(id, current), locale)}>
          {t("figure.pinned.newer", { number: formatNumber(current, locale) })}
        </a>
      </p>
    </Notice>
  );
}
