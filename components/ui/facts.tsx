import type { ReactNode } from "react";
import styles from "./facts.module.css";

export interface Fact {
  term: string;
  /** A fact without a value is left out. */
  value: ReactNode;
}

/** Terms with their values, one under the other. */
export function Facts({
  facts,
  code = false,
}: {
  facts: Fact[];
  /** Terms are names of a format, the same in every language. */
  code?: boolean;
}) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== "");
  return (
    <dl className={styles.facts}>
      {known.map(({ term, value }) => (
        <div key={term} className={styles.fact}>
          <dt>{code ? <code dir="ltr">{term}</code> : term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
