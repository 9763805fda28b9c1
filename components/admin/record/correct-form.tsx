"use client";

import { useId, useLayoutEffect, useRef, useState } from "react";
import type { EntryRowText } from "@/lib/domain/entry";
import { readRowForm, REASON_PREFIX } from "@/lib/schema/row-form";
import type { EntryLists } from "@/components/admin/entry/row-context";
import type { Examine } from "@/components/admin/entry/use-examination";
import { FormField } from "@/components/admin/forms/form-field";
import { useSentForm } from "@/components/admin/forms/use-sent-form";
import buttonStyles from "@/components/ui/button.module.css";
import { classNames } from "@/components/ui/class-names";
import noticeStyles from "@/components/ui/notice.module.css";
import styles from "./correct-form.module.css";
import { FIRST_STATE, type CorrectState } from "./correct-state";
import { LiveRow } from "./live-row";
import {
  goOnTyping,
  joinTyped,
  readPlainForm,
  readTypingPlace,
  type TypingPlace,
} from "./typed-before";
import { MergeChoices, type MergeTexts } from "./merge-choices";
import type { RowGroup } from "./row-specs";

export interface CorrectTexts extends MergeTexts {
  reason: string;
  reasonHint: string;
  findings: string;
  submit: string;
  submitMerged: string;
}

function formOf(typed: Record<string, string[]>): FormData {
  const form = new FormData();
  for (const [name, texts] of Object.entries(typed))
    for (const text of texts) form.append(name, text);
  return form;
}

/**
 * One figure's row: the row of entry, and without scripts a plain form that tells what the checks
 * found once it was sent. Where somebody saved since it was opened, both versions and the choice
 * between them.
 */
export function CorrectForm({
  action,
  figureId,
  lastRevision,
  groups,
  texts: recorded,
  lists,
  tag,
  examine,
  words,
}: {
  action: (before: CorrectState, form: FormData) => Promise<CorrectState>;
  figureId: string;
  lastRevision: number;
  groups: RowGroup[];
  /** What stands on record, by the field's name. */
  texts: Record<string, string[]>;
  lists: EntryLists;
  /** BCP 47 tag of the interface. */
  tag: string;
  examine: Examine;
  words: CorrectTexts;
}) {
  const { state, send, onSubmit } = useSentForm(action, FIRST_STATE, (was, text) => ({
    ...was,
    problem: text,
  }));
  const { problem, fieldProblems, merge, asked } = state;
  const typed = state.typed ?? recorded;
  const id = useId();
  const plain = useRef<HTMLFormElement>(null);
  const place = useRef<TypingPlace | null>(null);
  const [live, setLive] = useState<EntryRowText | null>(null);
  const [before] = useState(() => readPlainForm(id));
  const [sent] = useState(() => readRowForm(formOf(recorded)));
  // Before the browser takes another key: what is typed into a form that goes would go with it.
  useLayoutEffect(() => {
    const { current: form } = plain;
    if (form === null) return;
    place.current = readTypingPlace(form);
    setLive(joinTyped(sent, before, readRowForm(new FormData(form))));
  }, [before, sent]);
  useLayoutEffect(() => {
    if (live === null || place.current === null) return;
    goOnTyping(`${live.key}-${place.current.name}`, place.current);
    place.current = null;
  }, [live]);
  return (
    <form id={id} ref={plain} action={send} onSubmit={onSubmit} className={styles.form}>
      <input type="hidden" name="figure" value={figureId} />
      <input type="hidden" name="baseRevision" value={state.baseRevision ?? lastRevision} />
      {problem !== null && (
        <div role="alert" className={noticeStyles.notice}>
          {problem}
        </div>
      )}
      {merge === null && live !== null && (
        <LiveRow
          row={state.typed ? readRowForm(formOf(state.typed)) : live}
          lists={lists}
          tag={tag}
          showMissing={problem !== null}
          examine={examine}
        />
      )}
      {merge !== null && <MergeChoices merge={merge} typed={typed} texts={words} />}
      {merge === null &&
        live === null &&
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
        ))}
      {asked.length > 0 && (live === null || merge !== null) && (
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
