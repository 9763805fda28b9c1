import type { ImportRecord } from "@/lib/domain/import/import-record";
import type { UndoView } from "@/lib/domain/import/undone-import";
import { describeInstant } from "@/lib/i18n/describe-instant";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { ActionForm, type FormAction } from "@/components/admin/forms/action-form";
import { ForeignText } from "@/components/ui/foreign-text";
import { Section } from "@/components/ui/section";
import styles from "./import-page.module.css";
import { LeftFigures } from "./left-figures";

/** What undoing the import would do now, and the form that does it; nothing for an import of no figures. */
export function UndoSection({
  record: { id, version },
  undo,
  undoAction,
  language,
}: {
  record: ImportRecord;
  undo: UndoView;
  undoAction: FormAction;
  language: Language;
}) {
  const { t } = language;
  const isPossible = countUndone(undo) > 0;
  if (!isPossible && undo.leftCount === 0) return null;
  return (
    <Section id="undo" title={t("admin.import.undo.title")}>
      <div className={styles.part}>
        {isPossible && <p className={styles.lede}>{t("admin.import.undo.lede")}</p>}
        <Lines undo={undo} tense="plan" language={language} />
        <LeftFigures undo={undo} language={language} />
        {isPossible ? (
          <ActionForm
            action={undoAction}
            hidden={{ id, version: String(version) }}
            fields={[
              {
                kind: "long",
                name: "reason",
                label: t("admin.import.undo.reason"),
                required: true,
              },
            ]}
            submit={t("admin.import.undo.submit")}
            quiet
          />
        ) : (
          <p className={styles.lede}>{t("admin.import.undo.impossible")}</p>
        )}
      </div>
    </Section>
  );
}

/** What undoing the import did: when, why, and what was left. It says so as it appears. */
export function UndoneSection({
  record: { status, undoneAt, undoReason },
  undo,
  language,
}: {
  record: ImportRecord;
  /** Null where nobody kept what it did. */
  undo: UndoView | null;
  language: Language;
}) {
  const { t } = language;
  const isUndone = status === "undone" && undoneAt !== null;
  return (
    <>
      <div aria-live="polite">
        {isUndone && (
          <Section
            id="undone"
            title={t("admin.import.undo.done")}
            aside={describeInstant(undoneAt, language)}
          >
            <div className={styles.part}>
              <p>
                <ForeignText language={null}>{undoReason ?? ""}</ForeignText>
              </p>
              {undo !== null && <Lines undo={undo} tense="line" language={language} />}
            </div>
          </Section>
        )}
      </div>
      {isUndone && undo !== null && <LeftFigures undo={undo} language={language} />}
    </>
  );
}

function countUndone({ takenBack, withdrawn, restored }: UndoView): number {
  return takenBack + withdrawn + restored;
}

/** A sentence for each thing that undoing does, or did. */
function Lines({
  undo: { takenBack, withdrawn, restored, leftCount },
  tense,
  language: { t, locale },
}: {
  undo: UndoView;
  tense: "plan" | "line";
  language: Language;
}) {
  const counts = Object.entries({ takenBack, withdrawn, restored, left: leftCount } as const);
  const lines = counts.filter(([, count]) => count > 0);
  return (
    <ul className={styles.plan}>
      {lines.map(([key, count]) => (
        <li key={key}>
          {t(`admin.import.undo.${tense}.${key as "left"}`, {
            count,
            number: formatNumber(count, locale),
          })}
        </li>
      ))}
    </ul>
  );
}
