"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { classNames } from "./class-names";
import buttonStyles from "./button.module.css";
import styles from "./copy-button.module.css";

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
  const button = useRef<HTMLButtonElement>(null);
  const possible = useSyncExternalStore(never, canCopy, () => true);
  const copy = useCallback((): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }, [text]);
  // The page's loader notes a click that came before this code did.
  useEffect(() => {
    if (button.current?.dataset["asked"] === "click") copy();
  }, [copy]);
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
