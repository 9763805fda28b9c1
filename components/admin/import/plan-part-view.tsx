import type { PlanFormState } from "@/lib/domain/import/plan-form";
import { FormField, type FieldSpec } from "@/components/admin/forms/form-field";
import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import type { PlanPart } from "./plan-part";
import { PlanLineView } from "./plan-line-view";
import styles from "./plan-part.module.css";

/** A part of the form: fields side by side, or a line for each thing of the file. */
export function PlanPartView({ part, state }: { part: PlanPart; state: PlanFormState }) {
  const { legend, hint = null } = part;
  if (part.kind === "lines") {
    return (
      <fieldset className={classNames(styles.lines, part.isWide && styles.wide)}>
        <legend className={styles.legend}>{legend}</legend>
        {hint !== null && <p className={styles.hint}>{hint}</p>}
        <ul>
          {part.lines.map((line) => (
            <PlanLineView key={line.key} line={line} state={state} />
          ))}
        </ul>
      </fieldset>
    );
  }
  const fields = (
    <div className={classNames(styles.fields, part.isRoomy && styles.roomy)}>
      {part.fields.map((spec) => (
        <PlanField key={spec.name} spec={spec} state={state} />
      ))}
    </div>
  );
  if (part.isFolded) {
    return (
      <Disclosure className={styles.folded}>
        <summary>{legend}</summary>
        {hint !== null && <p className={styles.hint}>{hint}</p>}
        {fields}
      </Disclosure>
    );
  }
  return (
    <fieldset className={styles.lines}>
      <legend className={part.isTitled ? styles.spoken : styles.legend}>{legend}</legend>
      {hint !== null && <p className={styles.hint}>{hint}</p>}
      {fields}
    </fieldset>
  );
}

function PlanField({ spec, state }: { spec: FieldSpec; state: PlanFormState }) {
  return (
    <FormField
      spec={spec}
      typed={state.typed[spec.name]}
      problem={state.fieldProblems[spec.name]}
    />
  );
}
