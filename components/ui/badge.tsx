import type { ReactNode } from "react";
import styles from "./badge.module.css";
import { classNames } from "./class-names";

/** A word or two about the thing beside it. What it says is in the words, never in the colour. */
export function Badge({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  return <span className={classNames(styles.badge, quiet && styles.quiet)}>{children}</span>;
}
