"use client";

import { useEffect, useRef } from "react";
import styles from "./error-summary.module.css";

export interface SummaryLine {
  text: string;
  /** Leads to the control that it is about, or to another page. */
  href: string | null;
}

/** What keeps a form from being saved, each line leading to its control; read out and focused at once. */
export function ErrorSummary({ title, lines }: { title: string; lines: SummaryLine[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
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
