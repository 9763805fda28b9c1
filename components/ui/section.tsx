import type { ReactNode } from "react";
import styles from "./section.module.css";

/** A part of a page under its heading, which links can point at. */
export function Section({
  id,
  title,
  aside,
  late = false,
  children,
}: {
  id: string;
  title: string;
  /** Stands at the end of the heading's line: a count, a link. */
  aside?: ReactNode;
  /** Of a part that few see at once: it is laid out after the first picture of the page. */
  late?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-labelledby={id} data-late={late || undefined}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
