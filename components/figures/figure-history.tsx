import { figureRevisionPath } from "@/lib/config/paths";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import type { Revision } from "@/lib/domain/model";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import { describeSavedReason } from "@/lib/i18n/describe-saved-reason";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import styles from "./figure-history.module.css";

/** The saved states of our record of a figure, the latest first. */
export function FigureHistory({
  id,
  revisions,
  language,
}: {
  id: string;
  revisions: Revision[];
  language: Language;
}) {
  const { t, locale } = language;
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
            {describeSavedReason(reason, language) ?? <bdi lang="en">{reason}</bdi>}
          </li>
        );
      })}
    </ol>
  );
}
