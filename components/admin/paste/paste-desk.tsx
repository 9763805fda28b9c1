"use client";

import { useTranslations } from "next-intl";
import { useSentForm } from "@/components/admin/forms/use-sent-form";
import type { NameLists } from "./name-lists";
import styles from "./paste-desk.module.css";
import { PasteFields, type PasteChoices } from "./paste-fields";
import { FIRST_PASTE, type PasteState } from "./paste-state";
import { Suggestions } from "./suggestions";
import { PASTE_FORM } from "./typed-before";
import { useLight } from "./use-light";
import { PASTE_FIELDS, type PasteField } from "@/lib/schema/paste-form";
import noticeStyles from "@/components/ui/notice.module.css";

export type PasteAction = (before: PasteState, form: FormData) => Promise<PasteState>;

/** A text to paste, then the figures that it states. Works without scripts. */
export function PasteDesk({
  action,
  typed: first,
  choices,
  lists,
}: {
  action: PasteAction;
  /** What the form begins with. */
  typed: Record<PasteField, string>;
  choices: PasteChoices;
  lists: NameLists;
}) {
  // A form's reset would set its lists back to their first choice.
  const { state, send, onSubmit, busy } = useSentForm(
    action,
    FIRST_PASTE,
    (before, text) => ({ ...before, problem: text }),
    { resets: false },
  );
  const t = useTranslations("admin.paste");
  // From the start, so that it is known where the pointer rests when the figures appear.
  const light = useLight();
  const { read, problem, fieldProblems, attempt } = state;
  const typed = state.typed ?? first;
  return (
    <form
      id={PASTE_FORM}
      action={send}
      onSubmit={onSubmit}
      className={styles.desk}
      aria-busy={busy}
    >
      {problem !== null && (
        <div role="alert" className={noticeStyles.notice}>
          {problem}
        </div>
      )}
      {read === null ? (
        <PasteFields
          key={attempt}
          typed={typed}
          problems={fieldProblems}
          choices={choices}
          organisations={lists.organisations}
          busy={busy}
        />
      ) : (
        <>
          {PASTE_FIELDS.filter((name) => name !== "language" && name !== "text").map((name) => (
            <input key={name} type="hidden" name={name} value={typed[name]} />
          ))}
          {/* A hidden field would lose the ends of lines. */}
          <textarea name="text" hidden readOnly value={typed.text} />
          <Suggestions
            key={attempt}
            text={typed.text}
            read={read}
            verdicts={state.verdicts}
            problems={fieldProblems}
            languages={choices.languages}
            lists={lists}
            light={light}
            busy={busy}
          />
        </>
      )}
      <output className={styles.hidden}>{busy ? t("busy") : ""}</output>
    </form>
  );
}
