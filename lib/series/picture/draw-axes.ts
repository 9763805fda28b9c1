import { FRAME_HEIGHT } from "@/lib/series/frame";
import type { PlacedPanel } from "@/lib/series/placed";
import type { Tick } from "@/lib/series/ticks";
import type { Sheet } from "./picture";
import { drawLine, fromLeft, type TextStyle } from "./text-block";
import { estimateWidth } from "./text-width";

const SIZE = 12;
const LINE = 15;
/** Between two labels of the time axis. */
const APART = 8;

/** How wide the numbers of a value axis are. */
export function measureValues(panel: PlacedPanel): number {
  return Math.max(0, ...panel.valueTicks.map(({ label }) => estimateWidth(label, SIZE)));
}

/** Numbers beside the plot; `end` is where they end, before it. */
export function drawValues(panel: PlacedPanel, sheet: Sheet, end: number, top: number): string {
  const style: TextStyle = { size: SIZE, fill: sheet.palette.words };
  return panel.valueTicks
    .map(({ at, label }) => {
      const y = Math.round(top + (1 - at) * FRAME_HEIGHT + SIZE / 3);
      return drawLine(label, { x: fromLeft(sheet, end), y, "text-anchor": "end" }, style);
    })
    .join("");
}

/** How much room the time axis takes below the plot. */
export function timesHeight(panel: PlacedPanel): number {
  return 6 + LINE * (panel.timeTicks.some(({ year }) => year !== undefined) ? 2 : 1);
}

/** Dates below the plot, which stands from `start` to `end`; those without room are left out. */
export function drawTimes(
  panel: PlacedPanel,
  sheet: Sheet,
  [start, end]: readonly [number, number],
  top: number,
): string {
  const style: TextStyle = { size: SIZE, fill: sheet.palette.words };
  const at = (tick: Tick): number => start + tick.at * (end - start);
  return keepApart(panel.timeTicks, at)
    .flatMap((tick) => {
      // A label at the edge stays within the picture.
      const half = widthOf(tick) / 2;
      const middle = Math.min(Math.max(at(tick), half + 2), sheet.width - half - 2);
      const place = { x: fromLeft(sheet, middle), "text-anchor": "middle" };
      const y = Math.round(top + 4 + SIZE);
      const label = drawLine(tick.label, { ...place, y }, style);
      return tick.year === undefined
        ? [label]
        : [label, drawLine(tick.year, { ...place, y: y + LINE }, style)];
    })
    .join("");
}

/** Every label where there is room; else every second, but always those that name a year. */
function keepApart(ticks: readonly Tick[], at: (tick: Tick) => number): Tick[] {
  const collide = (list: readonly Tick[]): boolean =>
    list.some((tick, i) => {
      const next = list[i + 1];
      return next && at(next) - at(tick) < (widthOf(tick) + widthOf(next)) / 2 + APART;
    });
  if (!collide(ticks)) return [...ticks];
  const some = ticks.filter((tick, i) => i % 2 === 0 || tick.year !== undefined);
  return collide(some) ? ticks.filter((_, i) => i === 0 || i === ticks.length - 1) : some;
}

function widthOf({ label, year = "" }: Tick): number {
  return Math.max(estimateWidth(label, SIZE), estimateWidth(year, SIZE));
}
