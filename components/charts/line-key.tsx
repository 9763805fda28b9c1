import styles from "./plot.module.css";

/** A short piece of a line, or of a bar, for telling lines apart beside their names. */
export function LineKey({ bars }: { bars: boolean }) {
  return (
    <svg width={bars ? 12 : 26} height="10" aria-hidden="true">
      <path
        className={bars ? styles.keyBar : styles.key}
        d={bars ? "M0 0h10v10h-10z" : "M0 5h26"}
      />
    </svg>
  );
}
