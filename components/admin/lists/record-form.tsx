"use client";

import { findDifferences, type RecordFormState } from "@/lib/domain/record-form";
import { useSentForm } from "@/components/admin/forms/use-sent-form";
import { SubmitButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Fieldset } from "@/components/ui/fieldset";
import { ConflictChoice } from "./conflict-choice";
import { controlId, type GroupSpec, type ListSpec, type RecordFormTexts } from "./form-spec";
import { RecordField } from "./record-field";
import styles from "./record-form.module.css";

/**
 * The form of a record. A plain form: it works without scripts. What was entered stays when it cannot
 * be saved; where somebody else saved meanwhile, both texts are there to choose from.
 */
export function RecordForm({
  action,
  start,
  groups,
  lists = [],
  texts,
}: {
  action: (state: RecordFormState, form: FormData) => Promise<RecordFormState>;
  start: RecordFormState;
  groups: GroupSpec[];
  lists?: ListSpec[];
  texts: RecordFormTexts;
}) {
  const { state, send, onSubmit } = useSentForm(action, start, (before, text) => ({
    ...before,
    problems: [{ field: null, text, href: null }],
  }));
  const { attempt, values, problems, theirs } = state;
  const differing = theirs === null ? [] : findDifferences(values, theirs);
  const fields = groups.flatMap((group) => group.fields);
  return (
    // The key makes the controls anew with what was entered: React would put the old text back.
    <form key={attempt} action={send} onSubmit={onSubmit} className={styles.form}>
      {problems.length > 0 && (
        <ErrorSummary
          key={problems.map(({ text }) => text).join(" ")}
          title={texts.problems[problems.length - 1] ?? texts.problems.at(-1) ?? ""}
          lines={problems.map(({ field, text, href }) => {
            const label = fields.find(({ name }) => name === field)?.label;
            return {
              text: label === undefined ? text : `${label}: ${text}`,
              href: href ?? (label === undefined ? null : `#${controlId(field ?? "")}`),
            };
          })}
        />
      )}
      {theirs !== null && (
        <ConflictChoice
          fields={fields.filter(({ name }) => differing.includes(name))}
          state={state}
          theirs={theirs}
          texts={texts.conflict}
        />
      )}
      {groups.map(({ legend, hint = null, isTitled = false, fields: own }) => {
        const shown = own.filter(({ name }) => !differing.includes(name));
        if (shown.length === 0) return null;
        return (
          <Fieldset key={legend} legend={legend} hint={hint} isTitled={isTitled}>
            {shown.map((spec) => (
              <RecordField
                key={spec.name}
                spec={spec}
                values={values}
                problem={problems.find(({ field }) => field === spec.name)?.text ?? null}
                texts={texts}
              />
            ))}
          </Fieldset>
        );
      })}
      {lists.map(({ id, options }) => (
        <datalist key={id} id={id}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </datalist>
      ))}
      <div className={styles.actions}>
        <SubmitButton>{theirs === null ? texts.save : texts.conflict.save}</SubmitButton>
      </div>
    </form>
  );
}
