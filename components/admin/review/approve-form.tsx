"use client";

import { useRef, type ReactNode } from "react";
import { EMPTY_FORM } from "@/lib/domain/action-result";
import buttonStyles from "@/components/ui/button.module.css";
import { classNames } from "@/components/ui/class-names";
import noticeStyles from "@/components/ui/notice.module.css";
import { addProblem, type FormAction } from "@/components/admin/forms/action-form";
import { useSentForm } from "@/components/admin/forms/use-sent-form";
import { Disclosure } from "@/components/ui/disclosure";
import styles from "./approve-form.module.css";

/** The queue as a form that approves the chosen ones; it works without scripts, too. */
export function ApproveForm({
  action,
  hasChoice,
  all,
  texts,
  children,
}: {
  action: FormAction;
  /** Something on the page can be chosen. */
  hasChoice: boolean;
  /** To approve all that fit, where that is more than the page has; `queue` is the queue's address. */
  all: { queue: string; summary: string; hint: string; submit: string } | null;
  texts: { submit: string; chooseAll: string };
  /** The queue with its boxes, named `review`. */
  children: ReactNode;
}) {
  const { state, send, onSubmit } = useSentForm(action, EMPTY_FORM, addProblem);
  const { done, problem, result } = state;
  const form = useRef<HTMLFormElement>(null);
  const chooseAll = (chosen: boolean): void => {
    const boxes = form.current?.querySelectorAll<HTMLInputElement>("input[name=review]") ?? [];
    for (const box of boxes) box.checked = chosen;
  };
  return (
    <form ref={form} action={send} onSubmit={onSubmit}>
      <div aria-live="polite" className={styles.outcome}>
        {(done ?? problem) !== null && (
          <div className={noticeStyles.notice}>
            {done !== null && <p>{done}</p>}
            {problem !== null && <p>{problem}</p>}
            {result !== null && (
              <ul>
                {result.text.split("\n").map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
      {hasChoice && (
        <div className={styles.bar}>
          <label className={styles.all}>
            <input type="checkbox" onChange={(event) => chooseAll(event.currentTarget.checked)} />
            {texts.chooseAll}
          </label>
          <button type="submit" className={classNames(buttonStyles.button, buttonStyles.strong)}>
            {texts.submit}
          </button>
        </div>
      )}
      {all !== null && (
        <Disclosure className={styles.everything}>
          <summary>{all.summary}</summary>
          <p>{all.hint}</p>
          <input type="hidden" name="queue" value={all.queue} />
          <button type="submit" name="all" value="1" className={buttonStyles.button}>
            {all.submit}
          </button>
        </Disclosure>
      )}
      {children}
    </form>
  );
}
