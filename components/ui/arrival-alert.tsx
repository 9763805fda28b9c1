"use client";

import type { ReactNode } from "react";
import { Notice } from "./notice";
import { useArrivalFocus } from "./use-arrival-focus";

/** Says what came between, on the page that opens in place of the one that was expected. */
export function ArrivalAlert({ children }: { children: ReactNode }) {
  const box = useArrivalFocus<HTMLDivElement>();
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <Notice>{children}</Notice>
    </div>
  );
}
