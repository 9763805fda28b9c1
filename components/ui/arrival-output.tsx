"use client";

import type { ReactNode } from "react";
import { useArrivalFocus } from "./use-arrival-focus";

/** Says what was done, focused when it comes: the button that did it went away with the page before. */
export function ArrivalOutput({
  className,
  children,
}: {
  className?: string;
  children: ReactNode;
}) {
  const output = useArrivalFocus<HTMLOutputElement>();
  return (
    <output ref={output} tabIndex={-1} className={className}>
      {children}
    </output>
  );
}
