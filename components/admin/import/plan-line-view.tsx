import type { PlanFormState } from "@/lib/domain/import/plan-form";
import { FormField } from "@/components/admin/forms/form-field";
import { classNames } from "@/components/ui/class-names";
import type { PlanLine } from "./plan-part";
import styles from "./plan-part.module.css";

/** One thing of the file beside the question what it stands for; the choice decides what else is asked. */
export function PlanLineView({ line, state }: { line: PlanLine; state: PlanFormState }) {
  const { head, choice, more, confirm } = line;
  const isTicked = state.typed[confirm?.name ?? ""]?.includes("1") ?? false;
  return (
    <li className={classNames(styles.line, confirm !== null && styles.unsure)}>
      <div className={styles.head}>{head}</div>
      <div className={styles.answer}>
        <FormField
          spec={choice}
          typed={state.typed[choice.name]}
          problem={state.fieldProblems[choice.name]}
        />
        {more.map(({ when, fields }) => (
          <div key={when} data-when={when} className={styles.more}>
            {fields.map((spec) => (
              <FormField
                key={spec.name}
                spec={spec}
                typed={state.typed[spec.name]}
                problem={state.fieldProblems[spec.name]}
              />
            ))}
          </div>
        ))}
        {confirm !== null && (
          <label className={styles.confirm}>
            <input type="checkbox" name={confirm.name} value="1" defaultChecked={isTicked} />
            <span>{confirm.label}</span>
          </label>
        )}
      </div>
    </li>
  );
}
