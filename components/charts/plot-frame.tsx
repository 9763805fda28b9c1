import type { ReactNode } from "react";
import type { PlacedPanel } from "@/lib/series/placed";
import { classNames } from "@/components/ui/class-names";
import styles from "./plot.module.css";

/** As many characters of time labels stand apart on a phone. */
const NARROW = 26;

/**
 * Axes in words around a plot. They are text of the page, not of the picture, so they keep their size
 * on a phone; `names` are the lines' names, in their order.
 */
export function PlotFrame({
  panel,
  names,
  eventNumbers,
  children,
}: {
  panel: PlacedPanel;
  names: readonly string[];
  eventNumbers: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const labelled = panel.lines.length > 1 && panel.lines.some((l) => l.labelY !== null);
  const crowded = panel.timeTicks.reduce((sum, { label }) => sum + label.length, 0) > NARROW;
  const years = panel.timeTicks.some((tick) => tick.year !== undefined);
  return (
    <div className={labelled ? `${styles.frame} ${styles.labelled}` : styles.frame}>
      <div className={styles.values} aria-hidden="true">
        {panel.valueTicks.map((tick) => (
          <span key={tick.label} style={{ insetBlockEnd: percent(tick.at) }}>
            {tick.label}
          </span>
        ))}
      </div>
      <div className={styles.area}>
        {children}
        {panel.events.map((event) => (
          <span
            key={event.id}
            className={styles.number}
            style={{ insetInlineStart: percent(event.from) }}
            aria-hidden="true"
          >
            {eventNumbers[event.id]}
          </span>
        ))}
      </div>
      {labelled && (
        <div className={styles.ends} aria-hidden="true">
          {panel.lines.map((line, i) =>
            line.labelY === null ? null : (
              <span
                key={line.series}
                className={styles[`line${i}`]}
                style={{ insetBlockStart: line.labelY }}
              >
                {names[i]}
              </span>
            ),
          )}
        </div>
      )}
      <div
        className={classNames(styles.times, years && styles.years, crowded && styles.crowded)}
        aria-hidden="true"
      >
        {panel.timeTicks.map((tick) => (
          <span key={tick.at} style={{ insetInlineStart: percent(tick.at) }}>
            {tick.label}
            {tick.year !== undefined && <b>{tick.year}</b>}
          </span>
        ))}
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
