import { FRAME_HEIGHT } from "@/lib/series/frame";
import { drawTimes, drawValues, measureValues, timesHeight } from "./draw-axes";
import { drawPlot } from "./draw-plot";
import { DASHES } from "./palette";
import type { Block, ChartPicture, PictureKey, PicturePanel, Sheet } from "./picture";
import { element } from "./svg-element";
import { partsBlock, type TextPart } from "./parts-block";
import { drawLine, fromLeft, gap, sideBySide, stack, textBlock } from "./text-block";
import { wrapText } from "./wrap-text";

const KEY_WIDTH = 26;
const KEY_INDENT = 34;
/** Above a plot, for the numbers of its events. */
const HEADROOM = 18;
/** Names at the lines' ends: how wide they are, and how wide a panel must be to have them. */
const ENDS_WIDTH = 124;
const ENDS_FROM = 544;

type Span = readonly [number, number];

/** What a panel counts, and whose lines it shows with their newest numbers. */
export function panelHead(panel: PicturePanel, sheet: Sheet, span: Span): Block {
  const { ink } = sheet.palette;
  return stack([
    textBlock(sheet, panel.title, span, { size: 14, fill: ink, bold: true }),
    gap(2),
    ...panel.keys.map((key, i) =>
      keyBlock(key, i, panel.placed.lines[i]?.bars ?? false, sheet, span),
    ),
  ]);
}

function keyBlock(
  { name, amount, covered }: PictureKey,
  index: number,
  bars: boolean,
  sheet: Sheet,
  [start, end]: Span,
): Block {
  const { palette } = sheet;
  const parts: TextPart[] = [
    { text: name, style: { size: 13, fill: palette.names[index] ?? palette.ink, bold: true } },
    ...(amount === null
      ? []
      : [
          { text: amount, style: { size: 13, fill: palette.ink, bold: true } },
          { text: covered ?? "", style: { size: 13, fill: palette.words } },
        ]),
  ];
  return stack([
    gap(3),
    sideBySide([
      sampleBlock(index, bars, sheet, start),
      partsBlock(sheet, parts, [start + KEY_INDENT, end]),
    ]),
  ]);
}

function sampleBlock(index: number, bars: boolean, sheet: Sheet, start: number): Block {
  const { palette } = sheet;
  const color = palette.lines[index] ?? palette.ink;
  return {
    height: 0,
    draw: (top) => {
      const x = fromLeft(sheet, sheet.rtl ? start + KEY_WIDTH : start);
      const y = top + 9;
      if (bars)
        return element("path", {
          d: `M${x + 8} ${y - 5}h10v10h-10z`,
          fill: color,
          "fill-opacity": 0.75,
        });
      const dashes = { "stroke-width": 2, "stroke-dasharray": DASHES[index] };
      return element("path", { d: `M${x} ${y}h${KEY_WIDTH}`, stroke: color, ...dashes });
    },
  };
}

/** What the plots of a picture have in common, so that their time axes stand below each other. */
export interface Margins {
  values: number;
  ends: number;
}

/** Room for the widest number of a value axis, and for the names of lines where one is named. */
export function measureMargins(panels: readonly PicturePanel[], room: number): Margins {
  const named = ({ placed: { lines } }: PicturePanel): boolean =>
    lines.length > 1 && lines.some(({ labelY }) => labelY !== null);
  return {
    values: Math.ceil(Math.max(0, ...panels.map(({ placed }) => measureValues(placed)))) + 8,
    ends: room >= ENDS_FROM && panels.some(named) ? ENDS_WIDTH + 10 : 0,
  };
}

/** The plot with its axes. */
export function panelPlot(
  { placed, keys }: PicturePanel,
  { eventNumbers }: Pick<ChartPicture, "eventNumbers">,
  sheet: Sheet,
  margins: Margins,
  [start, end]: Span,
): Block {
  const { palette } = sheet;
  const span: Span = [start + margins.values, end - margins.ends];
  const width = Math.round(span[1] - span[0]);
  return {
    height: HEADROOM + FRAME_HEIGHT + timesHeight(placed),
    draw: (top) => {
      const y = top + HEADROOM;
      const left = fromLeft(sheet, sheet.rtl ? span[0] + width : span[0]);
      const numbers = placed.events.map(({ id, from }) => {
        const x = fromLeft(sheet, span[0] + from * width);
        const style = { size: 11, fill: palette.words };
        return drawLine(eventNumbers[id] ?? "", { x, y: y - 5, "text-anchor": "middle" }, style);
      });
      return [
        ...numbers,
        element("g", { transform: `translate(${left} ${y})` }, drawPlot(placed, sheet, width)),
        drawValues(placed, sheet, span[0] - 8, y),
        drawTimes(placed, sheet, span, y + FRAME_HEIGHT),
        ...(margins.ends > 0 && keys.length > 1
          ? drawEnds(placed, keys, sheet, end - ENDS_WIDTH, y)
          : []),
      ].join("");
    },
  };
}

function drawEnds(
  { lines }: PicturePanel["placed"],
  keys: readonly PictureKey[],
  sheet: Sheet,
  start: number,
  top: number,
): string[] {
  const [size, step] = [12, 14];
  return lines.flatMap(({ labelY }, i) => {
    if (labelY === null) return [];
    const rows = wrapText(keys[i]?.name ?? "", size, ENDS_WIDTH, 3);
    const first = top + labelY + size / 3 - ((rows.length - 1) * step) / 2;
    const fill = sheet.palette.names[i] ?? sheet.palette.ink;
    return rows.map((row, n) => {
      const place = { x: fromLeft(sheet, start), y: Math.round(first + n * step) };
      return drawLine(row, place, { size, fill, bold: true });
    });
  });
}
