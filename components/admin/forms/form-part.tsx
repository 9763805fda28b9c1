import type { ReactNode } from "react";
import styles from "./form-field.module.css";

export interface FormPartTexts {
  label: string;
  hint?: string | null;
  problem?: string | null;
  /** The word for a field that must be filled in; null where it need not be. */
  required?: string | null;
}

/** What ties a control to its label, hint and problem; its id makes it a target of links. */
export function describeControl(id: string, { hint, problem }: FormPartTexts) {
  const below = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
  return {
    id,
    ...(problem ? { "aria-invalid": true } : {}),
    ...(below.length === 0 ? {} : { "aria-describedby": below.join(" ") }),
  };
}

/** A control in a form with its label above, and its hint and what is wrong with it below. */
export function FormPart({
  id,
  label,
  hint = null,
  problem = null,
  required = null,
  children,
}: FormPartTexts & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {required !== null && <span className={styles.required}> ({required})</span>}
      </label>
      {children}
      <FormPartNotes id={id} hint={hint} problem={problem} />
    </div>
  );
}

/** The hint of a control and what is wrong with it. */
export function FormPartNotes({
  id,
  hint = null,
  problem = null,
}: Pick<FormPartTexts, "hint" | "problem"> & { id: string }) {
  return (
    <>
      {hint !== null && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
