"use client";

import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./next-step.module.css";
import { useArrivalFocus } from "./use-arrival-focus";

/**
 * A part that takes the place of the one before it, whose button was pressed: the focus goes on here.
 * Give each its own key.
 */
export function NextStep({
  label,
  className,
  children,
}: {
  /** What is read out when it comes. */
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const box = useArrivalFocus<HTMLFieldSetElement>(false);
  return (
    <fieldset
      ref={box}
      tabIndex={-1}
      aria-label={label}
      className={classNames(styles.step, className)}
    >
      {children}
    </fieldset>
  );
}
