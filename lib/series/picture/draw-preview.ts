import type { Theme } from "@/lib/domain/theme";
import { PALETTES } from "./palette";
import type { Sheet } from "./picture";
import { PICTURE_FONTS } from "./draw-picture";
import { element, escapeText } from "./svg-element";
import { stack, gap, textBlock, type TextStyle } from "./text-block";
import { estimateWidth } from "./text-width";
import { wrapText } from "./wrap-text";

/** The size that sites which show a link ask for. */
export const PREVIEW = { width: 1200, height: 630 };
const PADDING = 72;
/** Sizes of the number, the largest that fits. */
const AMOUNT_SIZES = [104, 88, 72, 60, 48];

/** One number with its bound, as it is shown where a link is shared. */
export interface Preview {
  lang: string;
  rtl: boolean;
  theme: Theme;
  overline: string;
  /** The number with its bound, what it counts, and who says so of which time; null where there is none. */
  amount: string | null;
  counted: string;
  source: string;
  time: string;
  site: string;
  address: string;
}

/** A preview as SVG. */
export function drawPreview(preview: Preview): string {
  const { width, height } = PREVIEW;
  const palette = PALETTES.light[preview.theme];
  const accent = preview.theme === "casualties" ? 1 : 0;
  const sheet: Sheet = { rtl: preview.rtl, width, palette };
  const span = [PADDING, width - PADDING] as const;
  const text = (words: string, style: TextStyle) => textBlock(sheet, words, span, style);
  const head = text(preview.overline, { size: 34, fill: palette.words, most: 2 });
  const foot = stack([
    text(preview.site, { size: 28, fill: palette.ink, bold: true }),
    text(preview.address, { size: 26, fill: palette.words, ltr: true, most: 1 }),
  ]);
  const { amount } = preview;
  const body = stack([
    ...(amount === null
      ? []
      : [text(amount, { size: sizeFor(amount, span), fill: palette.ink, bold: true, most: 2 })]),
    text(preview.counted, { size: 44, fill: palette.ink, most: 2 }),
    gap(14),
    text(preview.source, {
      size: 30,
      fill: palette.names[accent] ?? palette.ink,
      bold: true,
      most: 2,
    }),
    text(preview.time, { size: 30, fill: palette.words, most: 2 }),
  ]);
  const bar = element("rect", {
    x: preview.rtl ? width - 16 : 0,
    width: 16,
    height,
    fill: palette.lines[accent] ?? palette.ink,
  });
  const free = height - PADDING * 2 - head.height - foot.height - body.height;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: preview.lang,
      direction: preview.rtl ? "rtl" : "ltr",
      "font-family": PICTURE_FONTS,
    },
    element("title", {}, escapeText([amount, preview.counted].filter(Boolean).join(" "))),
    element("rect", { width, height, fill: palette.ground }),
    bar,
    head.draw(PADDING - 16),
    body.draw(PADDING + head.height + Math.max(8, free / 2)),
    foot.draw(height - PADDING - foot.height + 16),
  );
}

/** The largest size in which the number stands on one line; else the one in which it needs two. */
function sizeFor(amount: string, [start, end]: readonly [number, number]): number {
  const fits = (size: number) => estimateWidth(amount, size) <= end - start;
  const least = AMOUNT_SIZES.at(-1) ?? 0;
  return (
    AMOUNT_SIZES.find(fits) ??
    AMOUNT_SIZES.find((size) => wrapText(amount, size, end - start).length <= 2 && size <= 72) ??
    least
  );
}
