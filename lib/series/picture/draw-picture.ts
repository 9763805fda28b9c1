import { sampleMark } from "@/lib/series/mark-samples";
import { drawMarks } from "./draw-marks";
import { measureMargins, panelHead, panelPlot } from "./draw-panel";
import { PALETTES, type PictureTheme } from "./palette";
import type { Block, ChartPicture, Sheet } from "./picture";
import { element, escapeText } from "./svg-element";
import { fromLeft, gap, sideBySide, stack, textBlock } from "./text-block";

/** Pixels of a picture's width that can be asked for. */
export const PICTURE_WIDTHS = { least: 320, most: 1600, usual: 720 };
/** A panel at least, where two stand side by side, and what is between them. */
const COLUMN = 400;
const GUTTER = 32;
const NARROW = 480;

export const PICTURE_FONTS =
  "'Noto Sans','Noto Sans Arabic',-apple-system,'Segoe UI',Roboto,sans-serif";

type Span = readonly [number, number];

/** A chart as an SVG file of its own: with title, legend, source, day and address burnt in. */
export function drawPicture(
  picture: ChartPicture,
  { width, theme }: { width: number; theme: PictureTheme },
): string {
  const palette = PALETTES[theme][picture.theme];
  const body = layOut(picture, { rtl: picture.rtl, width, palette });
  const { height } = body;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "title description",
      lang: picture.lang,
      direction: picture.rtl ? "rtl" : "ltr",
      "font-family": PICTURE_FONTS,
    },
    element("title", { id: "title" }, escapeText(`${picture.title} · ${picture.overline}`)),
    element("desc", { id: "description" }, escapeText(picture.description)),
    element("rect", { width, height, fill: palette.ground }),
    body.draw(0),
  );
}

/** How high a picture of this width is. */
export function pictureHeight(picture: ChartPicture, width: number): number {
  const palette = PALETTES.light[picture.theme];
  return layOut(picture, { rtl: picture.rtl, width, palette }).height;
}

function layOut(picture: ChartPicture, sheet: Sheet): Block {
  const { width } = sheet;
  const padding = width < NARROW ? 16 : 24;
  const span: Span = [padding, width - padding];
  const { height, draw } = stack([
    gap(padding),
    ...headBlocks(picture, sheet, span),
    ...panelRows(picture, sheet, span),
    ...legendBlocks(picture, sheet, span),
    ...footBlocks(picture, sheet, span),
    gap(padding),
  ]);
  return { height: Math.ceil(height), draw };
}

function headBlocks(picture: ChartPicture, sheet: Sheet, span: Span): Block[] {
  const { ink, words } = sheet.palette;
  return [
    textBlock(sheet, picture.overline, span, { size: 13, fill: words }),
    textBlock(sheet, picture.title, span, { size: 22, fill: ink, bold: true }),
    ...picture.notes.map((note) => textBlock(sheet, note, span, { size: 13, fill: words })),
    ...(picture.panels.length === 0
      ? [gap(16), textBlock(sheet, picture.empty, span, { size: 15, fill: ink }), gap(8)]
      : []),
  ];
}

function panelRows(picture: ChartPicture, sheet: Sheet, [start, end]: Span): Block[] {
  const { panels } = picture;
  const fitting = Math.floor((end - start + GUTTER) / (COLUMN + GUTTER));
  const columns = Math.max(1, Math.min(panels.length, fitting));
  const room = (end - start - GUTTER * (columns - 1)) / columns;
  const margins = measureMargins(panels, room);
  const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) =>
    panels.slice(row * columns, (row + 1) * columns),
  );
  return rows.flatMap((row) => {
    const at = (column: number): Span => {
      const from = start + column * (room + GUTTER);
      return [from, from + room];
    };
    return [
      gap(18),
      sideBySide(row.map((panel, i) => panelHead(panel, sheet, at(i)))),
      sideBySide(row.map((panel, i) => panelPlot(panel, picture, sheet, margins, at(i)))),
    ];
  });
}

function legendBlocks(picture: ChartPicture, sheet: Sheet, [start, end]: Span): Block[] {
  const { words } = sheet.palette;
  const style = { size: 12, fill: words };
  const beside: Span = [start + 30, end];
  const events = picture.events.map(({ number, text }) =>
    sideBySide([
      textBlock(sheet, number, [start, start + 30], { ...style, bold: true }),
      textBlock(sheet, text, beside, style),
    ]),
  );
  const marks = picture.legend.map(({ mark, text }) =>
    sideBySide([markBlock(mark, sheet, start), textBlock(sheet, text, beside, style)]),
  );
  const remarks = picture.remarks.map((remark) => textBlock(sheet, remark, [start, end], style));
  return [events, marks, remarks].flatMap((part) => (part.length === 0 ? [] : [gap(10), ...part]));
}

function markBlock(
  mark: ChartPicture["legend"][number]["mark"],
  sheet: Sheet,
  start: number,
): Block {
  const { palette } = sheet;
  return {
    height: 20,
    draw: (top) => {
      const left = fromLeft(sheet, sheet.rtl ? start + 24 : start);
      const marks = drawMarks(sampleMark(mark), palette.lines[0] ?? palette.ink, palette);
      return element("g", { transform: `translate(${left} ${top - 1})` }, marks);
    },
  };
}

function footBlocks(picture: ChartPicture, sheet: Sheet, span: Span): Block[] {
  const { palette } = sheet;
  const style = { size: 12, fill: palette.words };
  const rule: Block = {
    height: 12,
    draw: (top) =>
      element("path", {
        d: `M${span[0]} ${top}h${span[1] - span[0]}`,
        stroke: palette.grid,
        "stroke-width": 1,
      }),
  };
  const link = textBlock(sheet, picture.link, span, { size: 12, fill: palette.link, ltr: true });
  return [
    gap(14),
    rule,
    textBlock(sheet, picture.source, span, style),
    textBlock(sheet, picture.asOf, span, style),
    textBlock(sheet, picture.site, span, { ...style, bold: true }),
    {
      height: link.height,
      draw: (top: number) => element("a", { href: picture.link }, link.draw(top)),
    },
  ].filter(({ height }) => height > 0);
}
