import { useEffect, useState } from "react";
import styles from "./task-progress.module.css";

/** Nobody listens to a count that changes several times a second. */
const PAUSE_MS = 4_000;

/** A text that changes often, read out now and then. */
export function SpokenText({ text }: { text: string }) {
  const [spoken, setSpoken] = useState({ text: "", at: 0 });
  useEffect(() => {
    const left = spoken.at + PAUSE_MS - Date.now();
    const timer = setTimeout(() => setSpoken({ text, at: Date.now() }), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [text, spoken.at]);
  return <output className={styles.spoken}>{spoken.text}</output>;
}
