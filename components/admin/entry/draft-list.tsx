import { draftPath } from "@/lib/config/paths";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { EntryDraftSummary } from "@/lib/domain/entry-draft";
import type { Crisis } from "@/lib/domain/model";
import { formatDate, formatNumber, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import type { FormAction } from "@/components/admin/forms/action-form";
import { Section } from "@/components/ui/section";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionButton } from "./action-button";
import styles from "./start.module.css";

/** The person's reports that are not submitted yet, each to go on with or to discard. */
export function DraftList({
  drafts,
  crises,
  language,
  discardAction,
}: {
  drafts: readonly EntryDraftSummary[];
  crises: readonly Crisis[];
  language: Language;
  discardAction: FormAction;
}) {
  const { t, locale } = language;
  const crisisName = (slug: string) => {
    const crisis = crises.find((one) => one.slug === slug);
    return crisis ? localName(crisis.name, locale) : slug;
  };
  return (
    <Section id="drafts" title={t("admin.entry.drafts.title")}>
      {drafts.length === 0 ? (
        <p className={styles.quiet}>{t("admin.entry.drafts.none")}</p>
      ) : (
        <ul className={styles.list}>
          {drafts.map((draft) => {
            const title = draft.documentTitle.trim() || t("admin.entry.drafts.untitled");
            const saved = calendarDate(draft.updatedAt.slice(0, 10));
            return (
              <li key={draft.id} className={styles.item}>
                <p>
                  <a href={localizePath(draftPath(draft.id), locale)}>
                    <bdi>{title}</bdi>
                  </a>
                  <br />
                  <span className={styles.quiet}>
                    {[
                      crisisName(draft.crisis),
                      t("admin.entry.drafts.rows", {
                        count: draft.rows,
                        number: formatNumber(draft.rows, locale),
                      }),
                      t("admin.entry.drafts.saved", { when: formatDate(saved, locale) }),
                    ].join(" · ")}
                  </span>
                </p>
                <Disclosure className={styles.discard}>
                  <summary aria-label={t("admin.entry.drafts.discardOf", { title })}>
                    {t("admin.entry.drafts.discard")}
                  </summary>
                  <p className={styles.quiet}>{t("admin.entry.drafts.discardText")}</p>
                  <ActionButton
                    action={discardAction}
                    hidden={{ id: draft.id, version: String(draft.version) }}
                    label={t("admin.entry.drafts.discard")}
                    says={t("admin.entry.drafts.discardOf", { title })}
                  />
                </Disclosure>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
