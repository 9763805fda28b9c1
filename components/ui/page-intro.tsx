import type { ReactNode } from "react";
import styles from "./page-intro.module.css";

/** What a page is about, before its sections; `children` is what a reader may do at once. */
export function PageIntro({
  title,
  lede = null,
  children,
}: {
  title: string;
  lede?: string | null;
  children?: ReactNode;
}) {
  return (
    <div className={styles.intro}>
      <h1>{title}</h1>
      {lede !== null && <p className={styles.lede}>{lede}</p>}
      {children}
    </div>
  );
}
