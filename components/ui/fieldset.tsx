import type { ReactNode } from "react";
import styles from "./fieldset.module.css";

/** Controls that belong together, side by side where there is room. A heading before may say it all. */
export function Fieldset({
  legend,
  hint = null,
  isTitled = false,
  children,
}: {
  legend: string;
  hint?: string | null;
  /** What stands before it reads like its legend, which is spoken only. */
  isTitled?: boolean;
  children: ReactNode;
}) {
  return (
    <fieldset className={styles.fieldset}>
      <legend className={isTitled ? styles.spoken : styles.legend}>{legend}</legend>
      {hint !== null && <p className={styles.hint}>{hint}</p>}
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}
