import { figureRevisionPath } from "@/lib/config/paths";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import type { Revision } from "@/lib/domain/model";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import styles from "./figure-history.module.css";

/** The saved states of our record of a figure, the latest first. */
export function FigureHistory({
  id,
  revisions,
  language: { t, locale },
}: {
  id: string;
  revisions: Revision[];
  language: Language;
}) {
  return (
    <ol className={styles.history}>
      {revisions.toReversed().map(({ revision, savedAt, reason }) => {
        // The day in UTC, as saved: no reader's time zone moves it.
        const day = parseCalendarDate(savedAt.slice(0, 10));
        return (
          <li key={revision}>
            <a href={localizePath(figureRevisionPath(id, revision), locale)}>
              {t("figure.revision", { number: formatNumber(revision, locale) })}
            </a>
            <time dateTime={savedAt}>{day === null ? savedAt : formatDate(day, locale)}</time>
            <bdi lang="en">{reason}</bdi>
          </li>
        );
      })}
    </ol>
  );
}
