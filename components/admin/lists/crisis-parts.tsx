import { HEADLINE_SLOTS, type HeadlineSlot } from "@/lib/domain/codes";
import type { CrisisEvent, Series } from "@/lib/domain/model";
import { adminEventPath, adminHeadlinesPath } from "@/lib/config/paths";
import { formatDate, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import styles from "./crisis-parts.module.css";
import { RecordHead } from "./record-head";
import { RecordTable } from "./record-table";
import { seriesLine } from "./suggestions";

/** The series that lead a crisis, and its events, each with the way to change them. */
export function CrisisParts({
  crisisId,
  events,
  headlines,
  series,
  language,
}: {
  crisisId: string;
  events: (CrisisEvent & { archived: boolean })[];
  headlines: Record<HeadlineSlot, string[]>;
  /** Of the crisis. */
  series: Series[];
  language: Language;
}) {
  const { t, locale } = language;
  const lines = new Map(series.map((one) => [one.id, seriesLine(one, language)]));
  const chosen = HEADLINE_SLOTS.map((slot) => ({
    term: t(`codes.slot.${slot}`),
    value:
      headlines[slot].length === 0
        ? null
        : headlines[slot].map((id) => <p key={id}>{lines.get(id)}</p>),
  }));
  return (
    <>
      <Section id="headlines" title={t("admin.catalogue.crisis.headlines")}>
        <div className={styles.part}>
          <Facts facts={chosen} />
          {chosen.every(({ value }) => value === null) && (
            <p>{t("admin.catalogue.crisis.noHeadlines")}</p>
          )}
          <div>
            <ButtonLink href={localizePath(adminHeadlinesPath(crisisId), locale)}>
              {t("admin.catalogue.crisis.chooseHeadlines")}
            </ButtonLink>
          </div>
        </div>
      </Section>
      <Section id="events" title={t("admin.catalogue.crisis.events")}>
        <div className={styles.part}>
          {events.length === 0 && <p>{t("admin.catalogue.crisis.noEvents")}</p>}
          {events.length > 0 && (
            <RecordTable
              caption={t("admin.catalogue.crisis.events")}
              columns={[
                { label: t("admin.catalogue.column.event") },
                { label: t("admin.catalogue.column.dates") },
              ]}
              rows={events.map(({ id, title, startDate, endDate, archived }) => ({
                key: id,
                head: (
                  <RecordHead
                    href={localizePath(adminEventPath(crisisId, id), locale)}
                    name={localName(title, locale)}
                    badges={archived ? [t("admin.catalogue.badge.archived")] : []}
                  />
                ),
                cells: [
                  [startDate, ...(endDate === null ? [] : [endDate])]
                    .map((date) => formatDate(date, locale))
                    .join(" – "),
                ],
              }))}
            />
          )}
          <div>
            <ButtonLink href={localizePath(adminEventPath(crisisId, "new"), locale)}>
              {t("admin.catalogue.new.event")}
            </ButtonLink>
          </div>
        </div>
      </Section>
    </>
  );
}
