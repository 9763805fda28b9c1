import type { PreviewRows } from "@/lib/domain/import/import-record";
import { importPath, importTaskPath, withQuery } from "@/lib/config/paths";
import { formatNumber } from "@/lib/i18n/format";
import { localizePath } from "@/lib/i18n/localize-path";
import { writeReasons } from "@/lib/schema/import-plan/reason-texts";
import { ButtonLink } from "@/components/ui/button";
import { ArrivalAlert } from "@/components/ui/arrival-alert";
import { CheckForm } from "./check-form";
import { CountLinks } from "./count-links";
import styles from "./import-page.module.css";
import { OutcomeRows } from "./outcome-rows";
import { chooseShown, type Shown } from "./shown-rows";
import { ProblemTable } from "./problem-table";
import { reasonParts } from "./reason-parts";
import { StepForm } from "./step-form";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";

/** What the file would do, before anything is written. */
export function PreviewStep({
  rows,
  asked,
  hasMoved,
  ...props
}: StepProps & {
  rows: PreviewRows | null;
  /** Which rows the address asks for. */
  asked: string | null;
  /** Whether a commit came to something else than the preview said. */
  hasMoved: boolean;
}) {
  const { record, language } = props;
  const { t, locale } = language;
  const { preview, plan } = record;
  const title = t("admin.import.step.preview");
  if (preview === null || rows === null) {
    return (
      <StepFrame title={title} lede={t("admin.import.preview.lede")}>
        <CheckForm {...props} />
      </StepFrame>
    );
  }
  const shown: Shown = chooseShown(asked, preview.counts);
  const parts = reasonParts(plan, preview, language);
  const { counts, problems, problemCount } = preview;
  return (
    <StepFrame title={title} lede={t("admin.import.preview.lede")}>
      {hasMoved && <ArrivalAlert>{t("admin.problems.code.import_judged_otherwise")}</ArrivalAlert>}
      <CountLinks id={record.id} counts={counts} shown={shown} language={language} />
      <div className={styles.part}>
        <h3>{t(`admin.import.outcome.${shown}.title`)}</h3>
        <p className={styles.lede}>{t(`admin.import.outcome.${shown}.text`)}</p>
        {shown === "error" ? (
          <ProblemTable problems={problems} total={problemCount} language={language} />
        ) : (
          <OutcomeRows rows={rows} shown={shown} count={counts[shown]} language={language} />
        )}
        {counts.error + preview.unreasoned > 0 && (
          <div className={styles.actions}>
            <ButtonLink
              href={withQuery(
                importTaskPath(record.id, "rejects"),
                new URLSearchParams({ locale }),
              )}
              download
            >
              {t("admin.import.preview.rejects")}
            </ButtonLink>
            <span className={styles.quiet}>{t("admin.import.preview.rejectsHint")}</span>
          </div>
        )}
      </div>
      {parts.length > 0 && (
        <StepForm
          {...props}
          step="reasons"
          base={writeReasons(plan)}
          parts={parts}
          submits={[{ value: "stay", label: t("admin.import.preview.again") }]}
        />
      )}
      <div className={styles.actions}>
        <ButtonLink
          isStrong
          href={localizePath(
            importPath(record.id, new URLSearchParams({ step: "commit" })),
            locale,
          )}
        >
          {t("admin.import.preview.on")}
        </ButtonLink>
        <span className={styles.quiet}>
          {t("admin.import.preview.total", {
            count: counts.total,
            number: formatNumber(counts.total, locale),
          })}
        </span>
      </div>
    </StepFrame>
  );
}
