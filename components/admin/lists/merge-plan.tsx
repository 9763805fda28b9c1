import styles from "./merge-plan.module.css";

/** What a merge moves, line by line. */
export function MergePlan({
  title,
  lines,
  note = null,
}: {
  title: string;
  lines: string[];
  note?: string | null;
}) {
  return (
    <div className={styles.plan}>
      <h2>{title}</h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {note !== null && <p className={styles.note}>{note}</p>}
    </div>
  );
}
