import type { SavedMapping } from "@/lib/domain/import/import-record";
import { writeMapping } from "@/lib/schema/import-plan/mapping-texts";
import type { ListOption } from "@/components/admin/forms/form-field";
import type { FormAction } from "@/components/admin/forms/action-form";
import { columnPart } from "./column-part";
import { constantParts } from "./constant-parts";
import { KeepMapping, ReuseMapping } from "./saved-mappings";
import { StepForm } from "./step-form";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";
import { Suggestions, type SuggestionLists } from "./suggestions";

/** What the columns mean, and what stands for those that the file lacks. */
export function ColumnsStep({
  unsure,
  crises,
  lists,
  saved,
  applied,
  saveAction,
  ...props
}: StepProps & {
  /** Columns whose meaning was guessed from their words. */
  unsure: readonly number[];
  crises: ListOption[];
  lists: SuggestionLists;
  saved: readonly SavedMapping[];
  /** Id of the saved meanings that were taken just now. */
  applied: string | null;
  saveAction: FormAction;
}) {
  const { record, language } = props;
  const { t } = language;
  const { mapping } = record.plan;
  return (
    <StepFrame title={t("admin.import.step.columns")} lede={t("admin.import.columns.lede")}>
      <Suggestions lists={lists} />
      <ReuseMapping {...props} saved={saved} applied={applied} />
      <StepForm
        {...props}
        step="columns"
        base={writeMapping(mapping)}
        parts={[
          columnPart(mapping, record.head, unsure, language),
          ...constantParts(mapping, crises, language),
        ]}
        submits={[{ value: "on", label: t("admin.import.columns.on") }]}
      />
      <KeepMapping record={record} language={language} saveAction={saveAction} />
    </StepFrame>
  );
}
