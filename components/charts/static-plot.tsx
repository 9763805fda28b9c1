import { FRAME_HEIGHT, FRAME_WIDTH } from "@/lib/series/frame";
import type { PlacedPanel } from "@/lib/series/placed";
import { LineMarks } from "./line-marks";
import styles from "./plot.module.css";

/**
 * The picture without axes' words: a server-rendered SVG that stretches to its box. It needs no
 * JavaScript and prints.
 */
export function StaticPlot({ panel, label }: { panel: PlacedPanel; label: string }) {
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${FRAME_WIDTH} ${FRAME_HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <PlotBackground panel={panel} />
      {panel.lines.map((line, i) => (
        <g key={line.series} className={styles[`line${i}`]}>
          <path className={line.bars ? styles.bars : styles.path} d={line.path} />
          <LineMarks marks={line.marks} />
        </g>
      ))}
    </svg>
  );
}

/** Grid, base line and events, which lie behind every line. */
export function PlotBackground({ panel }: { panel: PlacedPanel }) {
  const { frame, valueTicks, base, events } = panel;
  const grid = valueTicks.map((t) => `M0 ${Math.round((1 - t.at) * FRAME_HEIGHT)}h${FRAME_WIDTH}`);
  return (
    <>
      {events.map((event) => {
        const share = frame.mirrored ? 1 - event.to : event.from;
        const width = Math.max(1, Math.round((event.to - event.from) * FRAME_WIDTH));
        const x = Math.round(share * FRAME_WIDTH);
        return (
          <path
            key={event.id}
            className={styles.event}
            d={`M${x} 0h${width}v${FRAME_HEIGHT}h-${width}z`}
          />
        );
      })}
      <path className={styles.grid} d={grid.join("")} />
      {(frame.scale === "linear" || valueTicks[0]?.at === 0) && (
        <path className={styles.base} d={`M0 ${base}h${FRAME_WIDTH}`} />
      )}
    </>
  );
}
