import { importTaskPath, withQuery } from "@/lib/config/paths";
import type { RecordText } from "@/lib/domain/catalogue";
import type { PlanStep } from "@/lib/domain/import/plan-form";
import { PlanForm } from "./plan-form";
import type { PlanPart, PlanSubmit } from "./plan-part";
import { planFormTexts } from "./plan-texts";
import type { StepProps } from "./step-props";

/** The form of a part of the plan of an import. */
export function StepForm({
  step,
  base,
  parts,
  submits,
  record,
  action,
  language,
}: Omit<StepProps, "actor"> & {
  step: PlanStep;
  /** What the form says before anybody changes it. */
  base: RecordText;
  parts: PlanPart[];
  submits: PlanSubmit[];
}) {
  const query = new URLSearchParams({ locale: language.locale });
  return (
    <PlanForm
      // A saved change makes the controls anew.
      key={record.version}
      action={action}
      task={withQuery(importTaskPath(record.id, "plan"), query)}
      version={record.version}
      base={base}
      hidden={{ id: record.id, step }}
      parts={parts}
      submits={submits}
      texts={planFormTexts(language)}
    />
  );
}
