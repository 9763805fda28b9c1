"use client";

import type { ReactNode } from "react";
import { EMPTY_FORM } from "@/lib/domain/action-result";
import { classNames } from "@/components/ui/class-names";
import buttonStyles from "@/components/ui/button.module.css";
import noticeStyles from "@/components/ui/notice.module.css";
import { addProblem, type FormAction } from "@/components/admin/forms/action-form";
import { useSentForm } from "@/components/admin/forms/use-sent-form";
import styles from "./start.module.css";

/** A form that is little more than its button, and what became of it. It works without scripts. */
export function ActionButton({
  action,
  hidden = {},
  label,
  says = null,
  strong = false,
  children,
}: {
  action: FormAction;
  /** What is sent along, by name. */
  hidden?: Record<string, string>;
  label: string;
  /** What the button is called where its label alone leaves open what it is about. */
  says?: string | null;
  strong?: boolean;
  children?: ReactNode;
}) {
  const { state, send, onSubmit, busy } = useSentForm(action, EMPTY_FORM, addProblem);
  const { problem, done } = state;
  return (
    <form action={send} onSubmit={onSubmit} className={styles.action}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={styles.line}>
        {children}
        <button
          type="submit"
          className={classNames(buttonStyles.button, strong && buttonStyles.strong)}
          disabled={busy}
          {...(says === null ? {} : { "aria-label": says })}
        >
          {label}
        </button>
      </div>
      {problem !== null && (
        <p role="alert" className={noticeStyles.notice}>
          {problem}
        </p>
      )}
      <output className={styles.done}>{done}</output>
    </form>
  );
}
