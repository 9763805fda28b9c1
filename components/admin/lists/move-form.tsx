"use client";

import type { MoveState } from "@/lib/domain/record-form";
import { useSentForm } from "@/components/admin/forms/use-sent-form";
import notice from "@/components/ui/notice.module.css";
import styles from "./move-form.module.css";
import button from "@/components/ui/button.module.css";

/** Puts a record into the archive or takes it out. */
export function MoveForm({
  action,
  start,
  submit,
}: {
  action: (state: MoveState) => Promise<MoveState>;
  start: MoveState;
  submit: string;
}) {
  const { state, send, onSubmit } = useSentForm(action, start, (before, text) => ({
    ...before,
    problems: [{ field: null, text, href: null }],
  }));
  return (
    <form action={send} onSubmit={onSubmit} className={styles.form}>
      {state.problems.length > 0 && (
        <div role="alert" className={notice.notice}>
          {state.problems.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <div>
        <button type="submit" className={button.button}>
          {submit}
        </button>
      </div>
    </form>
  );
}
