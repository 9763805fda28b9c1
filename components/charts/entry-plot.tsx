import type { Theme } from "@/lib/domain/theme";
import { FRAME_HEIGHT, FRAME_WIDTH } from "@/lib/series/frame";
import type { PlacedPanel } from "@/lib/series/placed";
import styles from "./entry-plot.module.css";
import { PlotFrame } from "./plot-frame";
import { StaticPlot } from "./static-plot";

/** A small picture of one series with a ring around the number that is being entered. */
export function EntryPlot({
  panel,
  theme,
  label,
  mark,
}: {
  panel: PlacedPanel;
  theme: Theme;
  label: string;
  /** In pixels of the picture. */
  mark: { x: number; y: number } | null;
}) {
  return (
    <div className={`${styles.plot} ${styles[theme]}`}>
      <PlotFrame panel={panel} names={[]} eventNumbers={{}}>
        <StaticPlot panel={panel} label={label} />
        {mark && (
          <svg
            className={styles.mark}
            viewBox={`0 0 ${FRAME_WIDTH} ${FRAME_HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path className={styles.ring} d={`M${mark.x} ${mark.y}h0.01`} />
            <path className={styles.hole} d={`M${mark.x} ${mark.y}h0.01`} />
          </svg>
        )}
      </PlotFrame>
    </div>
  );
}
