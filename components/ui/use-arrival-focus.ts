import { useEffect, useRef, useState, type RefObject } from "react";
import { useScripts } from "./use-scripts";

/**
 * Gives the focus to what has just come. What came with the page itself has it only where it is `news`
 * and nobody has gone on meanwhile: scripts may come long after people began to type, to scroll or to
 * point.
 */
export function useArrivalFocus<Part extends HTMLElement>(news = true): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const [cameLater] = useState(useScripts());
  useEffect(() => {
    if (cameLater) part.current?.focus();
    else if (news && document.activeElement === document.body)
      part.current?.focus({ preventScroll: true });
  }, [cameLater, news]);
  return part;
}
