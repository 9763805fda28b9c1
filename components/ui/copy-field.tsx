"use client";

import { useId, useRef, useState, useSyncExternalStore } from "react";
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
  const hydrated = useSyncExternalStore(subscribeToNothing, isInBrowser, isOnServer);
  const copy = () => {
    field.current?.select();
    // Without a secure connection there is no clipboard: the text is selected, and the keys copy it.
    navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={3} dir="ltr" value={value} />
      {hydrated && (
        <p>
          <button type="button" className={buttonStyles.button} onClick={copy}>
            {texts.copy}
          </button>{" "}
          <output>{copied ? texts.copied : ""}</output>
        </p>
      )}
    </div>
  );
}

// Without JavaScript the button would do nothing, so it appears with it.
const subscribeToNothing = () => () => {};
const isInBrowser = () => true;
const isOnServer = () => false;
