import type { CalendarDate } from "@/lib/domain/calendar-date";
import { openForm, type RecordFormState, type RecordTarget } from "@/lib/domain/record-form";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { Section } from "@/components/ui/section";
import styles from "./check-section.module.css";
import { RecordForm } from "./record-form";
import { recordFormTexts } from "./record-form-texts";

const SHOWN = 5;

/** "Checked, no change": when somebody last looked, and the form that records another look. */
export function CheckSection({
  target,
  today,
  checkedOn,
  action,
  language,
}: {
  target: RecordTarget;
  today: string;
  checkedOn: readonly CalendarDate[];
  action: (state: RecordFormState, form: FormData) => Promise<RecordFormState>;
  language: Language;
}) {
  const { t, locale } = language;
  const last = checkedOn.slice(-SHOWN).toReversed();
  const days = last.map((day) => formatDate(day, locale)).join(t("common.comma"));
  return (
    <Section id="check" title={t("admin.catalogue.series.checkTitle")}>
      <p className={styles.text}>{t("admin.catalogue.series.checkText")}</p>
      {last.length > 0 && (
        <p className={styles.text}>{t("admin.catalogue.series.lastChecks", { days })}</p>
      )}
      <RecordForm
        // Another form once the check is recorded.
        key={checkedOn.length}
        action={action}
        start={openForm(target, { on: today, note: "" })}
        groups={[
          {
            legend: t("admin.catalogue.series.checkTitle"),
            isTitled: true,
            fields: [
              {
                kind: "day",
                name: "on",
                label: t("admin.catalogue.field.on"),
                isRequired: true,
              },
              { kind: "line", name: "note", label: t("admin.catalogue.field.note") },
            ],
          },
        ]}
        texts={recordFormTexts(language, t("admin.catalogue.series.checkSubmit"))}
      />
    </Section>
  );
}
