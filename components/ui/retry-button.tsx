"use client";

import type { ReactNode } from "react";
import styles from "./button.module.css";

/** Tries again what failed. */
export function RetryButton({ onRetry, children }: { onRetry: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.button} onClick={onRetry}>
      {children}
    </button>
  );
}
