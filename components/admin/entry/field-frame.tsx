"use client";

import type { ReactNode } from "react";
import type { DescribedProblem, Fix } from "./described-report";
import styles from "./field-frame.module.css";

/** What every control of a framed field takes on. */
export interface ControlProps {
  id: string;
  className: string | undefined;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
}

/** A label, a control and what is to say about it: what was understood, what is wrong. */
export function FieldFrame({
  id,
  name,
  label,
  note = null,
  problems,
  onFix,
  children,
}: {
  id: string;
  /** Of the field; names its cell for the keys of the grid. */
  name: string;
  label: string;
  /** What was understood. */
  note?: string | null;
  problems: readonly DescribedProblem[];
  onFix: (fields: Fix["fields"]) => void;
  children: (control: ControlProps) => ReactNode;
}) {
  const isWrong = problems.length > 0;
  const below = isWrong || note !== null;
  return (
    <div className={styles.field} data-cell={name} data-field={name}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: styles.control,
        ...(isWrong ? { "aria-invalid": true } : {}),
        ...(below ? { "aria-describedby": `${id}-below` } : {}),
      })}
      {below && (
        <div id={`${id}-below`} className={styles.below}>
          {note !== null && !isWrong && <p className={styles.note}>{note}</p>}
          {problems.map((problem) => (
            <div key={problem.text} className={styles.problem}>
              <p>{problem.text}</p>
              <Fixes fixes={problem.fixes} onFix={onFix} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** What one click each can do. */
export function Fixes({
  fixes,
  onFix,
}: {
  fixes: readonly Fix[];
  onFix: (fields: Fix["fields"]) => void;
}) {
  if (fixes.length === 0) return null;
  return (
    <div className={styles.fixes}>
      {fixes.map((fix) => (
        <button
          key={fix.label}
          type="button"
          className={styles.fix}
          onClick={() => onFix(fix.fields)}
        >
          {fix.label}
        </button>
      ))}
    </div>
  );
}
