import { FRAME_HEIGHT, FRAME_WIDTH } from "@/lib/series/frame";
import type { PlacedPanel } from "@/lib/series/placed";
import { drawMarks } from "./draw-marks";
import { DASHES, type Palette } from "./palette";
import type { Sheet } from "./picture";
import { stretchPath } from "./stretch-path";
import { element } from "./svg-element";

/** Grid, events, lines and marks; its left upper corner is at 0, 0, and it is `width` wide. */
export function drawPlot(panel: PlacedPanel, { palette }: Sheet, width: number): string {
  const stretch = width / FRAME_WIDTH;
  return [
    ...drawEvents(panel, palette, width),
    ...drawGrid(panel, palette, width),
    ...panel.lines.map((line, i) => {
      const color = palette.lines[i] ?? palette.ink;
      const d = stretchPath(line.path, stretch);
      const marks = drawMarks(line.marks, color, palette, stretch);
      if (line.bars) return element("path", { d, fill: color, "fill-opacity": 0.75 }) + marks;
      const dashes = { "stroke-dasharray": DASHES[i], "stroke-linejoin": "round" };
      return (
        element("path", { d, fill: "none", stroke: color, "stroke-width": 2, ...dashes }) + marks
      );
    }),
  ].join("");
}

function drawEvents({ events, frame }: PlacedPanel, palette: Palette, width: number): string[] {
  return events.map(({ from, to }) => {
    const x = Math.round((frame.mirrored ? 1 - to : from) * width);
    const span = Math.max(1, Math.round((to - from) * width));
    return element("path", {
      d: `M${x} 0h${span}v${FRAME_HEIGHT}h-${span}z`,
      fill: palette.event,
      stroke: palette.base,
      "stroke-width": 1,
      "stroke-dasharray": "1 3",
    });
  });
}

function drawGrid(panel: PlacedPanel, palette: Palette, width: number): string[] {
  const { frame, valueTicks, base } = panel;
  const grid = valueTicks.map((t) => `M0 ${Math.round((1 - t.at) * FRAME_HEIGHT)}h${width}`);
  const line = (d: string, stroke: string) =>
    d === "" ? "" : element("path", { d, fill: "none", stroke, "stroke-width": 1 });
  const hasBase = frame.scale === "linear" || valueTicks[0]?.at === 0;
  return [
    line(grid.join(""), palette.grid),
    hasBase ? line(`M0 ${base}h${width}`, palette.base) : "",
  ];
}
