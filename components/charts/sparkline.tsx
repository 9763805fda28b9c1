import type { ChartPoint, SeriesLine } from "@/lib/series/chart-point";
import { placeSparkline, SPARK_HEIGHT, SPARK_WIDTH } from "@/lib/series/place-sparkline";

/**
 * A line as small as a word, beside the number that it led to, which says what it shows: decoration,
 * hidden from screen readers. It breaks at gaps like its large sister.
 */
export function Sparkline({
  line,
  mirrored = false,
}: {
  line: SeriesLine<ChartPoint>;
  /** Time runs from right to left. */
  mirrored?: boolean;
}) {
  const path = placeSparkline(line, mirrored);
  if (path === null) return null;
  return (
    <svg
      viewBox={`-1 -1 ${SPARK_WIDTH + 2} ${SPARK_HEIGHT + 2}`}
      width={SPARK_WIDTH + 2}
      height={SPARK_HEIGHT + 2}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
