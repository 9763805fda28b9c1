import { importPath, importTaskPath, withQuery } from "@/lib/config/paths";
import type { ImportProgress } from "@/lib/domain/import/import-progress";
import type { ImportStep } from "@/lib/domain/import/import-steps";
import { describeImportProgress } from "@/lib/i18n/describe-import-progress";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { RunningTask } from "@/components/admin/import/running-task";
import { StepFrame } from "@/components/admin/import/step-frame";
import { planFormTexts } from "@/components/admin/import/plan-texts";

/** In place of a step, while the file is checked or written from another page. */
export function Working({
  id,
  step,
  progress,
  language,
}: {
  id: string;
  step: ImportStep;
  progress: ImportProgress;
  language: Language;
}) {
  const { t, locale } = language;
  const { running, lost, reload } = planFormTexts(language);
  return (
    <StepFrame title={t(`admin.import.step.${step}`)} lede={t("admin.import.task.elsewhere")}>
      <RunningTask
        address={withQuery(importTaskPath(id, "task"), new URLSearchParams({ locale }))}
        begun={describeImportProgress(progress, language)}
        texts={{ running, lost, reload }}
      />
      <noscript>
        <a href={localizePath(importPath(id, new URLSearchParams({ step })), locale)}>{reload}</a>
      </noscript>
    </StepFrame>
  );
}
