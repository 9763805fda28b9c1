import { StepForm } from "./step-form";
import type { StepProps } from "./step-props";

/** Has the file checked as it was decided to be read. */
export function CheckForm(props: StepProps) {
  return (
    <StepForm
      {...props}
      step="reasons"
      base={{}}
      parts={[]}
      submits={[{ value: "on", label: props.language.t("admin.import.check") }]}
    />
  );
}
