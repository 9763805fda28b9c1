"use client";

import { useActionState } from "react";
import type { MoveState } from "@/lib/domain/record-form";
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
  const [state, send] = useActionState(action, start);
  return (
    <form action={send} className={styles.form}>
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
