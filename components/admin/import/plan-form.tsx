"use client";

import { findDifferences } from "@/lib/domain/record-form";
import type { RecordText } from "@/lib/domain/catalogue";
import { EMPTY_PLAN_FORM, type PlanFormState } from "@/lib/domain/import/plan-form";
import { ConflictChoice } from "@/components/admin/lists/conflict-choice";
import type { RecordFormTexts } from "@/components/admin/lists/form-spec";
import buttonStyles from "@/components/ui/button.module.css";
import { classNames } from "@/components/ui/class-names";
import { Notice } from "@/components/ui/notice";
import { listFields, type PlanPart, type PlanSubmit } from "./plan-part";
import { PlanPartView } from "./plan-part-view";
import styles from "./plan-form.module.css";
import { TaskProgressBar, type TaskTexts } from "./task-progress";
import { useTaskForm } from "./use-task-form";

export interface PlanFormTexts extends TaskTexts {
  conflict: RecordFormTexts["conflict"];
}

/**
 * The form of a part of what people decide about a file. A plain form: it works without scripts. Where
 * somebody else changed the same, both are there to choose from.
 */
export function PlanForm({
  action,
  task,
  version,
  base,
  hidden,
  parts,
  submits,
  texts,
}: {
  action: (before: PlanFormState, form: FormData) => Promise<PlanFormState>;
  /** The address that does the same and tells how far it is. */
  task: string;
  /** Of the import that the form was filled from. */
  version: number;
  /** What the form said when it was filled. */
  base: RecordText;
  hidden: Record<string, string>;
  parts: PlanPart[];
  submits: PlanSubmit[];
  texts: PlanFormTexts;
}) {
  const { state, send, onSubmit, progress, isLost } = useTaskForm(action, task, EMPTY_PLAN_FORM);
  const { conflict, typed, problem } = state;
  const sent = Object.fromEntries(
    Object.entries(typed).map(([name, all]) => [name, all.at(-1) ?? ""]),
  );
  return (
    <form action={send} onSubmit={onSubmit} className={styles.form}>
      {Object.entries({
        ...hidden,
        version: String(conflict?.version ?? version),
        base: JSON.stringify(conflict?.theirs ?? base),
      }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {problem !== null && (
        <div role="alert">
          <Notice>{problem}</Notice>
        </div>
      )}
      {conflict === null ? (
        parts.map((part) => <PlanPartView key={part.legend} part={part} state={state} />)
      ) : (
        <Conflict
          conflict={conflict}
          mine={{ ...conflict.base, ...sent }}
          parts={parts}
          texts={texts.conflict}
        />
      )}
      <TaskProgressBar progress={progress} isLost={isLost} texts={texts} />
      <div className={styles.actions}>
        {submits.map(({ value, label }) => (
          <button
            key={value}
            type="submit"
            name="go"
            value={value}
            aria-disabled={progress !== null || undefined}
            className={classNames(buttonStyles.button, value === "on" && buttonStyles.strong)}
          >
            {label}
          </button>
        ))}
      </div>
    </form>
  );
}

/** What differs, to choose; the rest is sent along as it was typed. */
function Conflict({
  conflict: { base, theirs },
  mine,
  parts,
  texts,
}: {
  conflict: NonNullable<PlanFormState["conflict"]>;
  mine: RecordText;
  parts: PlanPart[];
  texts: PlanFormTexts["conflict"];
}) {
  const fields = listFields(parts);
  const differing = findDifferences({ ...theirs, ...mine }, theirs).filter(
    (name) => name in theirs,
  );
  const same = Object.entries(mine).filter(([name]) => name in theirs && !differing.includes(name));
  return (
    <>
      {same.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ConflictChoice
        fields={differing.map((name) => {
          const field = fields.find((one) => one.name === name);
          const options = field !== undefined && "options" in field ? field.options : [];
          return { kind: "choice", name, label: field?.label ?? name, options };
        })}
        state={{ base, values: mine }}
        theirs={theirs}
        texts={texts}
      />
    </>
  );
}
