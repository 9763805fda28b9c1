"use client";

import { useState, useSyncExternalStore } from "react";
import styles from "./button.module.css";

const never = (): (() => void) => () => undefined;
const canCopy = (): boolean => navigator.clipboard !== undefined;

/** Copies a text; absent where the browser cannot, and without JavaScript. */
export function CopyButton({
  text,
  label,
  done,
}: {
  text: string;
  label: string;
  /** Said once it is copied. */
  done: string;
}) {
  const [copied, setCopied] = useState(false);
  const possible = useSyncExternalStore(never, canCopy, () => false);
  if (!possible) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button type="button" className={styles.button} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? done : label}</span>
    </button>
  );
}
