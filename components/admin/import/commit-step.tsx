import { importPath } from "@/lib/config/paths";
import type { ImportPreview } from "@/lib/domain/import/import-preview";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Notice } from "@/components/ui/notice";
import { CheckForm } from "./check-form";
import { CommitForm, type CommitAction } from "./commit-form";
import styles from "./import-page.module.css";
import { listNames } from "./names-step";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";

/** What will happen, in words, and the button that does it. */
export function CommitStep({
  commitAction,
  mayPublish,
  ...props
}: StepProps & {
  commitAction: CommitAction;
  /** Whether the person may publish what they import themselves. */
  mayPublish: boolean;
}) {
  const { record, language } = props;
  const { t, locale } = language;
  const { preview } = record;
  const title = t("admin.import.step.commit");
  if (preview === null) {
    return (
      <StepFrame title={title} lede={t("admin.import.commit.unchecked")}>
        <CheckForm {...props} />
      </StepFrame>
    );
  }
  const lines = sayPlan(record.plan, preview, language);
  if (countWritten(preview) === 0) {
    return (
      <StepFrame title={title} lede={t("admin.import.commit.nothing")}>
        <ul className={styles.plan}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a
            href={localizePath(
              importPath(record.id, new URLSearchParams({ step: "preview" })),
              locale,
            )}
          >
            {t("admin.import.commit.toPreview")}
          </a>
        </p>
      </StepFrame>
    );
  }
  const open = listNames(record).filter(({ rows }) => rows !== null).length;
  return (
    <StepFrame title={title} lede={t("admin.import.commit.lede")}>
      {open > 0 && (
        <Notice>
          {t("admin.import.commit.openNames", { count: open, number: formatNumber(open, locale) })}
        </Notice>
      )}
      <ul className={styles.plan}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CommitForm
        id={record.id}
        version={record.version}
        action={commitAction}
        locale={locale}
        publish={
          mayPublish
            ? {
                legend: t("admin.import.commit.how"),
                review: t("admin.import.commit.review"),
                publish: t("admin.import.commit.publish"),
                publishHint: t("admin.import.commit.publishHint"),
              }
            : null
        }
        texts={{
          submit: t("admin.import.commit.submit"),
          running: t("admin.import.task.committing"),
          lost: t("admin.import.task.lost"),
          reload: t("admin.import.task.reload"),
        }}
      />
    </StepFrame>
  );
}

/** How many rows a commit would write. */
function countWritten({ written }: ImportPreview): number {
  return written.new + written.changed + written.duplicate;
}

/** One sentence for each thing that a commit would do or leave. */
function sayPlan(
  { names }: StepProps["record"]["plan"],
  preview: ImportPreview,
  { t, locale }: Language,
): string[] {
  const { counts, unreasoned, written, leftDuplicates } = preview;
  const made = (kind: keyof typeof names): number =>
    new Set(
      Object.values(names[kind]).flatMap((choice) => (choice.kind === "new" ? [choice.code] : [])),
    ).size;
  const said = {
    new: written.new,
    changed: written.changed,
    keptDuplicate: written.duplicate,
    duplicate: leftDuplicates,
    unchanged: counts.unchanged,
    unreasoned,
    error: counts.error,
    crises: made("crisis"),
    organisations: made("organisation"),
    places: made("place"),
  } as Partial<Record<PlanSentence, number>>;
  return (Object.keys(said) as PlanSentence[]).flatMap((key) => {
    const count = said[key] ?? 0;
    return count === 0
      ? []
      : [t(`admin.import.commit.plan.${key}`, { count, number: formatNumber(count, locale) })];
  });
}

type PlanSentence =
  | "new"
  | "changed"
  | "duplicate"
  | "keptDuplicate"
  | "unchanged"
  | "unreasoned"
  | "error"
  | "crises"
  | "organisations"
  | "places";
