"use client";

import { useSyncExternalStore } from "react";
import { classNames } from "./class-names";
import buttonStyles from "./button.module.css";
import styles from "./copy-button.module.css";
import { useCopy } from "./use-copy";

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
  const { button, copied, copy } = useCopy(text);
  const possible = useSyncExternalStore(never, canCopy, () => true);
  if (!possible) return null;
  return (
    <button
      ref={button}
      type="button"
      className={classNames(buttonStyles.button, styles.copy)}
      data-wakes=""
      onClick={copy}
    >
      <span aria-live="polite">{copied ? done : label}</span>
    </button>
  );
}
