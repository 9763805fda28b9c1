"use client";

import { useId, useRef } from "react";
import buttonStyles from "./button.module.css";
import styles from "./copy-field.module.css";
import { useCopy } from "./use-copy";

/** Text to take along: to be selected by hand, and by a button where scripts run. */
export function CopyField({
  label,
  value,
  texts,
}: {
  label: string;
  value: string;
  texts: { copy: string; copied: string };
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { button, copied, copy } = useCopy(value);
  // Where nothing can be copied the text is selected, and the keys copy it.
  const take = (): void => {
    field.current?.select();
    copy();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={3} dir="ltr" value={value} />
      <p className={styles.action}>
        <button
          ref={button}
          type="button"
          className={buttonStyles.button}
          data-wakes=""
          onClick={take}
        >
          {texts.copy}
        </button>{" "}
        <output>{copied ? texts.copied : ""}</output>
      </p>
    </div>
  );
}
