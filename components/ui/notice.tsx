import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** Something the reader should know before reading on. */
export function Notice({ children }: { children: ReactNode }) {
  return <div className={styles.notice}>{children}</div>;
}
