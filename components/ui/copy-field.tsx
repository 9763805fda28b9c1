"use client";

import { useCallback, useEffect, useId, useRef, useState } from "react";
import buttonStyles from "./button.module.css";
import styles from "./copy-field.module.css";

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
  const [copied, setCopied] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const copy = useCallback(() => {
    field.current?.select();
    // Without a secure connection there is no clipboard: the text is selected, and the keys copy it.
    navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }, [value]);
  // The page's loader notes a click that came before this code did.
  useEffect(() => {
    if (button.current?.dataset["asked"] === "click") copy();
  }, [copy]);
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
          onClick={copy}
        >
          {texts.copy}
        </button>{" "}
        <output>{copied ? texts.copied : ""}</output>
      </p>
    </div>
  );
}
