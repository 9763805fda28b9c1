import type { ReactNode } from "react";
import styles from "./message-page.module.css";

/** A page that has one thing to say, and the ways on. */
export function MessagePage({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <div className={styles.message}>
      <h1>{title}</h1>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
