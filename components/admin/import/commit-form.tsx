"use client";

import { importTaskPath, withQuery } from "@/lib/config/paths";
import { EMPTY_FORM, type FormState } from "@/lib/domain/action-result";
import { FormField } from "@/components/admin/forms/form-field";
import buttonStyles from "@/components/ui/button.module.css";
import { classNames } from "@/components/ui/class-names";
import { Notice } from "@/components/ui/notice";
import styles from "./plan-form.module.css";
import { TaskProgressBar, type TaskTexts } from "./task-progress";
import { useTaskForm } from "./use-task-form";

export type CommitAction = (before: FormState, form: FormData) => Promise<FormState>;

/** Writes the figures of a file, once, and shows how far that is. */
export function CommitForm({
  id,
  version,
  action,
  locale,
  publish,
  texts,
}: {
  id: string;
  version: number;
  action: CommitAction;
  /** The language in which progress speaks. */
  locale: string;
  /** The choice between review and publishing at once; null where there is none. */
  publish: { legend: string; review: string; publish: string; publishHint: string } | null;
  texts: TaskTexts & { submit: string };
}) {
  const address = withQuery(importTaskPath(id, "commit"), new URLSearchParams({ locale }));
  const { state, send, onSubmit, progress, isLost } = useTaskForm(action, address, EMPTY_FORM);
  return (
    <form action={send} onSubmit={onSubmit} className={styles.form}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      {state.problem !== null && (
        <div role="alert">
          <Notice>{state.problem}</Notice>
        </div>
      )}
      {publish !== null && (
        <FormField
          spec={{
            kind: "choice",
            name: "how",
            label: publish.legend,
            value: "review",
            options: [
              { value: "review", label: publish.review },
              { value: "publish", label: publish.publish, hint: publish.publishHint },
            ],
          }}
          typed={state.typed["how"]}
          problem={undefined}
        />
      )}
      <TaskProgressBar progress={progress} isLost={isLost} texts={texts} />
      <div className={styles.actions}>
        <button
          type="submit"
          aria-disabled={progress !== null || undefined}
          className={classNames(buttonStyles.button, buttonStyles.strong)}
        >
          {texts.submit}
        </button>
      </div>
    </form>
  );
}
