import type { ReactNode } from "react";
import styles from "./import-page.module.css";

/** One step: what it is about, and what there is to do. */
export function StepFrame({
  title,
  lede,
  children,
}: {
  title: string;
  lede: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby="step" className={styles.step}>
      <div>
        <h2 id="step">{title}</h2>
        <p className={styles.lede}>{lede}</p>
      </div>
      {children}
    </section>
  );
}
