"use client";

import { useActionState } from "react";
import { REASON_PREFIX } from "@/lib/schema/row-form";
import { FormField } from "@/components/admin/forms/form-field";
import buttonStyles from "@/components/ui/button.module.css";
import { classNames } from "@/components/ui/class-names";
import noticeStyles from "@/components/ui/notice.module.css";
import styles from "./correct-form.module.css";
import { FIRST_STATE, type CorrectState } from "./correct-state";
import { MergeChoices, type MergeTexts } from "./merge-choices";
import type { RowGroup } from "./row-specs";

export interface CorrectTexts extends MergeTexts {
  reason: string;
  reasonHint: string;
  findings: string;
  submit: string;
  submitMerged: string;
}

/**
 * One figure's row as a plain form, with what the checks found in it; where somebody saved since it
 * was opened, both versions and the choice between them. It works without scripts.
 */
export function CorrectForm({
  action,
  figureId,
  lastRevision,
  groups,
  texts: recorded,
  words,
}: {
  action: (before: CorrectState, form: FormData) => Promise<CorrectState>;
  figureId: string;
  lastRevision: number;
  groups: RowGroup[];
  /** What stands on record, by the field's name. */
  texts: Record<string, string[]>;
  words: CorrectTexts;
}) {
  const [state, send] = useActionState(action, FIRST_STATE);
  const { problem, fieldProblems, merge, asked } = state;
  const typed = state.typed ?? recorded;
  return (
    <form action={send} className={styles.form}>
      <input type="hidden" name="figure" value={figureId} />
      <input type="hidden" name="baseRevision" value={state.baseRevision ?? lastRevision} />
      {problem !== null && (
        <div role="alert" className={noticeStyles.notice}>
          {problem}
        </div>
      )}
      {merge === null ? (
        groups.map(({ title, hint, fields }) => (
          <fieldset key={title} className={styles.group}>
            <legend>{title}</legend>
            {hint !== undefined && <p className={styles.hint}>{hint}</p>}
            {fields.map((spec) => (
              <div key={spec.name} className={spec.kind === "long" ? styles.wide : undefined}>
                <FormField
                  spec={spec}
                  typed={typed[spec.name]}
                  problem={fieldProblems[spec.name]}
                />
              </div>
            ))}
          </fieldset>
        ))
      ) : (
        <MergeChoices merge={merge} typed={typed} texts={words} />
      )}
      {asked.length > 0 && (
        <fieldset className={styles.findings}>
          <legend>{words.findings}</legend>
          {asked.map(({ code, text }) => (
            <FormField
              key={code}
              spec={{ kind: "text", name: REASON_PREFIX + code, label: text, required: true }}
              typed={typed[REASON_PREFIX + code]}
              problem={fieldProblems[REASON_PREFIX + code]}
            />
          ))}
        </fieldset>
      )}
      <FormField
        spec={{
          kind: "long",
          name: "reason",
          label: words.reason,
          hint: words.reasonHint,
          required: true,
        }}
        typed={typed["reason"]}
        problem={fieldProblems["reason"]}
      />
      <div>
        <button type="submit" className={classNames(buttonStyles.button, buttonStyles.strong)}>
          {merge === null ? words.submit : words.submitMerged}
        </button>
      </div>
    </form>
  );
}
