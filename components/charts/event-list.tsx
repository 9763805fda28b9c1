import type { CrisisEvent } from "@/lib/domain/model";
import { formatDate, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import styles from "./event-list.module.css";

/** The events whose numbers stand in the pictures above, by name and date. */
export function EventList({
  events,
  numbers,
  language: { t, locale },
}: {
  events: readonly CrisisEvent[];
  numbers: Readonly<Record<string, string>>;
  language: Language;
}) {
  if (events.length === 0) return null;
  return (
    <ul className={styles.events} aria-label={t("charts.events")}>
      {events.map((event) => (
        <li key={event.id}>
          <b>{numbers[event.id]}</b> {localName(event.title, locale)} (
          <time dateTime={event.startDate}>{formatDate(event.startDate, locale)}</time>
          {event.endDate !== null && event.endDate !== event.startDate && (
            <>
              {" – "}
              <time dateTime={event.endDate}>{formatDate(event.endDate, locale)}</time>
            </>
          )}
          )
        </li>
      ))}
    </ul>
  );
}
