"use client";

import { EMPTY_FORM } from "@/lib/domain/action-result";
import { COMMENT_PREFIX } from "@/lib/schema/comment-form";
import { addProblem, type FormAction } from "@/components/admin/forms/action-form";
import { FormField } from "@/components/admin/forms/form-field";
import { useSentForm } from "@/components/admin/forms/use-sent-form";
import buttonStyles from "@/components/ui/button.module.css";
import disclosureStyles from "@/components/ui/disclosure.module.css";
import noticeStyles from "@/components/ui/notice.module.css";
import { Disclosure } from "@/components/ui/disclosure";
import styles from "./send-back-form.module.css";

/** Says what should be looked at again, of the whole and of single fields; works without scripts. */
export function SendBackForm({
  action,
  hidden,
  fields,
  texts,
}: {
  action: FormAction;
  hidden: Record<string, string>;
  /** The fields that can be commented on, with their names. */
  fields: { field: string; name: string }[];
  texts: { comment: string; fields: string; submit: string };
}) {
  const { state, send, onSubmit } = useSentForm(action, EMPTY_FORM, addProblem);
  const isTyped = fields.some(({ field }) => state.typed[COMMENT_PREFIX + field]?.[0]);
  return (
    <form action={send} onSubmit={onSubmit} className={styles.form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.problem !== null && (
        <div role="alert" className={noticeStyles.notice}>
          {state.problem}
        </div>
      )}
      <FormField
        spec={{ kind: "long", name: "comment", label: texts.comment }}
        typed={state.typed["comment"]}
        problem={state.fieldProblems["comments"]}
      />
      <Disclosure open={isTyped}>
        <summary className={disclosureStyles.summary}>{texts.fields}</summary>
        <div className={styles.fields}>
          {fields.map(({ field, name }) => (
            <FormField
              key={field}
              spec={{ kind: "text", name: COMMENT_PREFIX + field, label: name }}
              typed={state.typed[COMMENT_PREFIX + field]}
              problem={undefined}
            />
          ))}
        </div>
      </Disclosure>
      <div>
        <button type="submit" className={buttonStyles.button}>
          {texts.submit}
        </button>
      </div>
    </form>
  );
}
