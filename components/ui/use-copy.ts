import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

/** Copying a text by a button; see {@link useCopy}. */
interface Copying {
  /** For the button, which carries `data-wakes`. */
  button: RefObject<HTMLButtonElement | null>;
  copied: boolean;
  copy: () => void;
}

/**
 * Copies `text`, also for a click that came before this code did, which the page's loader noted on the
 * button. Without a secure connection there is no clipboard, and nothing is copied.
 */
export function useCopy(text: string): Copying {
  const button = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = useCallback((): void => {
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }, [text]);
  useEffect(() => {
    if (button.current?.dataset["asked"] === "click") copy();
  }, [copy]);
  return { button, copied, copy };
}
