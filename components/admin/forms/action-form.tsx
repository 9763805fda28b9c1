"use client";

import type { SubmitEvent } from "react";
import { EMPTY_FORM, type FormState } from "@/lib/domain/action-result";
import styles from "./action-form.module.css";
import { classNames } from "@/components/ui/class-names";
import buttonStyles from "@/components/ui/button.module.css";
import { FormField, type FieldSpec } from "./form-field";
import noticeStyles from "@/components/ui/notice.module.css";
import { useSentForm } from "./use-sent-form";

/** A server action that answers what its form shows next. */
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

interface FormParts {
  /** What the form is for, before its fields. */
  lede?: string | null;
  fields?: FieldSpec[];
  /** What is sent along, by name. */
  hidden?: Record<string, string | string[]>;
  /** What the button says. */
  submit: string;
  /** A button that is not the page's main one. */
  quiet?: boolean;
}

/**
 * A plain form: its fields, its button, and what became of it. It works without scripts. After
 * something was done the fields are as the page has them.
 */
export function ActionForm({ action, ...parts }: FormParts & { action: FormAction }) {
  return <FormView {...useSentForm(action, EMPTY_FORM, addProblem)} {...parts} />;
}

/** What a form shows where no answer came. */
export function addProblem(state: FormState, problem: string): FormState {
  return { ...state, done: null, result: null, problem };
}

/** {@link ActionForm} for whoever keeps what became of the form. */
export function FormView({
  state,
  send,
  onSubmit,
  lede = null,
  fields = [],
  hidden = {},
  submit,
  quiet = false,
}: FormParts & {
  state: FormState;
  send: (form: FormData) => void;
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
}) {
  return (
    <form action={send} onSubmit={onSubmit} className={styles.form}>
      {Object.entries(hidden).flatMap(([name, value]) =>
        [value]
          .flat()
          .map((text) => <input key={`${name} ${text}`} type="hidden" name={name} value={text} />),
      )}
      {lede !== null && <p className={styles.lede}>{lede}</p>}
      <FormOutcome state={state} />
      {fields.map((spec) => (
        <FormField
          key={spec.name}
          spec={spec}
          typed={state.typed[spec.name]}
          problem={state.fieldProblems[spec.name]}
        />
      ))}
      <div>
        <button
          type="submit"
          className={classNames(buttonStyles.button, !quiet && buttonStyles.strong)}
        >
          {submit}
        </button>
      </div>
    </form>
  );
}

function FormOutcome({ state: { problem, done, result } }: { state: FormState }) {
  return (
    <>
      {problem !== null && (
        <div role="alert" className={noticeStyles.notice}>
          {problem}
        </div>
      )}
      <div aria-live="polite" className={styles.live}>
        {(done !== null || result !== null) && (
          <div className={noticeStyles.notice}>
            {done !== null && <p>{done}</p>}
            {result !== null && (
              <label className={styles.result}>
                <span>{result.label}</span>
                <textarea readOnly rows={3} dir="ltr" value={result.text} />
              </label>
            )}
          </div>
        )}
      </div>
    </>
  );
}
