import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Crisis, SeriesSummary } from "@/lib/domain/model";
import { describeDate } from "@/lib/i18n/describe-dates";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { describeCrisisDates } from "./crisis-dates";
import styles from "./crisis-intro.module.css";
import { OrganisationName } from "./origin-name";

const FEW = 6;

/** What a crisis is, when it was, and whose counts stand on its page. */
export function CrisisIntro({
  crisis,
  series,
  knownOn,
  language,
}: {
  crisis: Crisis;
  series: SeriesSummary[];
  knownOn: CalendarDate | null;
  language: Language;
}) {
  const { t, locale } = language;
  const byOrigin = new Map(
    series.map((summary) => [summary.series.origin.id, summary.series.origin]),
  );
  const origins = [...byOrigin.values()].slice(0, FEW);
  const dates = describeCrisisDates(crisis, language);
  return (
    <div className={styles.intro}>
      <h1>{localName(crisis.name, locale)}</h1>
      <p className={styles.summary}>{localName(crisis.summary, locale)}</p>
      <p className={styles.facts}>
        {dates !== null && <span>{dates}</span>}
        {origins.length > 0 && (
          <span>
            {t("crisis.sources")}{" "}
            {origins.map((origin, i) => (
              <span key={origin.id}>
                {i > 0 && t("common.comma")}
                <OrganisationName organisation={origin} language={language} />
              </span>
            ))}
            {byOrigin.size > FEW && t("common.andMore")}
          </span>
        )}
        {crisis.glide !== null && (
          <span>
            GLIDE <bdi>{crisis.glide}</bdi>
          </span>
        )}
        {knownOn !== null && <strong>{describeDate("knownOn", knownOn, language)}</strong>}
      </p>
    </div>
  );
}
