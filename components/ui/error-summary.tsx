"use client";

import styles from "./error-summary.module.css";
import { useArrivalFocus } from "./use-arrival-focus";

export interface SummaryLine {
  text: string;
  /** Leads to the control that it is about, or to another page. */
  href: string | null;
}

/** What keeps a form from being saved, each line leading to its control; read out and focused when it comes. */
export function ErrorSummary({ title, lines }: { title: string; lines: SummaryLine[] }) {
  const box = useArrivalFocus<HTMLDivElement>();
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {lines.map(({ text, href }) => (
          <li key={text}>{href === null ? text : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
