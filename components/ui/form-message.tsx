import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** What became of a form that was sent, read out at once. */
export function FormMessage({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className={styles.notice}>
      {children}
    </div>
  );
}
