import {
  crisisPath,
  IMPORT_PATH,
  importTaskPath,
  REVIEW_PATH,
  withQuery,
} from "@/lib/config/paths";
import type { ImportOutcome, ImportRecord } from "@/lib/domain/import/import-record";
import type { UndoView } from "@/lib/domain/import/undone-import";
import type { Crisis } from "@/lib/domain/model";
import { describeInstant } from "@/lib/i18n/describe-instant";
import { formatNumber, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import type { FormAction } from "@/components/admin/forms/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import styles from "./import-page.module.css";
import { UndoneSection, UndoSection } from "./undo-section";

/** What became of a file that was imported, the ways on, and the way back. */
export function ImportResult({
  record,
  crises,
  undo,
  mayUndo,
  undoAction,
  language,
}: {
  record: ImportRecord;
  /** The crises that the file has figures of. */
  crises: readonly Crisis[];
  /** What undoing it did, or would do now. */
  undo: UndoView | null;
  mayUndo: boolean;
  undoAction: FormAction;
  language: Language;
}) {
  const { t, locale } = language;
  const { outcome, status } = record;
  if (outcome === null) return null;
  const isUndone = status === "undone";
  const hasRejects = outcome.error + outcome.unreasoned > 0;
  return (
    <>
      <Section
        id="result"
        title={t("admin.import.result.title")}
        {...(record.committedAt === null
          ? {}
          : { aside: describeInstant(record.committedAt, language) })}
      >
        <div className={styles.part}>
          <ul className={styles.plan}>
            {sayOutcome(outcome, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {!isUndone && (
            <div className={styles.actions}>
              {!outcome.published && (
                <ButtonLink
                  href={localizePath(
                    withQuery(REVIEW_PATH, new URLSearchParams({ import: record.id })),
                    locale,
                  )}
                >
                  {t("admin.import.result.toReview")}
                </ButtonLink>
              )}
              {crises.map((crisis) => (
                <a key={crisis.id} href={localizePath(crisisPath(crisis.slug), locale)}>
                  {localName(crisis.name, locale)}
                </a>
              ))}
              {hasRejects && (
                <a
                  href={withQuery(
                    importTaskPath(record.id, "rejects"),
                    new URLSearchParams({ locale }),
                  )}
                  download
                >
                  {t("admin.import.preview.rejects")}
                </a>
              )}
              <a href={localizePath(IMPORT_PATH, locale)}>{t("admin.import.result.another")}</a>
            </div>
          )}
        </div>
      </Section>
      <UndoneSection record={record} undo={undo} language={language} />
      {!isUndone && undo !== null && mayUndo && (
        <UndoSection record={record} undo={undo} undoAction={undoAction} language={language} />
      )}
    </>
  );
}

/** One sentence for each thing that a commit did or left. */
function sayOutcome(outcome: ImportOutcome, { t, locale }: Language): string[] {
  const { published, ...counts } = outcome;
  const said = {
    [published ? "published" : "submitted"]: counts.created,
    changed: counts.changed,
    unchanged: counts.unchanged,
    duplicate: counts.duplicate,
    unreasoned: counts.unreasoned,
    error: counts.error,
  } as Partial<Record<OutcomeSentence, number>>;
  const keys = Object.keys(said) as OutcomeSentence[];
  const lines = keys.flatMap((key) => {
    const count = said[key] ?? 0;
    return count === 0
      ? []
      : [t(`admin.import.result.line.${key}`, { count, number: formatNumber(count, locale) })];
  });
  return counts.created + counts.changed > 0 ? lines : [t("admin.import.result.nothing"), ...lines];
}

type OutcomeSentence =
  "published" | "submitted" | "changed" | "unchanged" | "duplicate" | "unreasoned" | "error";
