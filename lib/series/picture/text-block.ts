import { element, escapeText, type Attributes } from "./svg-element";
import type { Block, Sheet } from "./picture";
import { wrapText } from "./wrap-text";

/** Where text of a size stands on its line: its base line, as a share of the size. */
const BASE_LINE = 1.05;
const LEADING = 1.4;

export interface TextStyle {
  size: number;
  fill: string;
  bold?: boolean;
  /** Lines at most; the last one is cut. */
  most?: number;
  /** Reads from left to right in every language: an address. */
  ltr?: boolean;
}

/** A position along a line, counted from where the reader starts, as one from the left. */
export function fromLeft({ rtl, width }: Sheet, start: number): number {
  return Math.round((rtl ? width - start : start) * 10) / 10;
}

/** One line of text as it is. `x` is from the left, `y` the base line. */
export function drawLine(
  text: string,
  { x, y, ...more }: { x: number; y: number } & Attributes,
  { size, fill, bold }: TextStyle,
): string {
  const weight = bold === true ? 600 : undefined;
  return element(
    "text",
    { x, y, "font-size": size, "font-weight": weight, fill, ...more },
    escapeText(text),
  );
}

/** Text as wide as from `start` to `end`, on as many lines as it needs. */
export function textBlock(
  sheet: Sheet,
  text: string,
  [start, end]: readonly [number, number],
  style: TextStyle,
): Block {
  const lines = wrapText(text, style.size, end - start, style.most);
  const step = Math.round(style.size * LEADING);
  const x = fromLeft(sheet, start);
  const turned = style.ltr && sheet.rtl ? { direction: "ltr", "text-anchor": "end" } : {};
  return {
    height: lines.length * step,
    draw: (top) =>
      lines
        .map((line, i) =>
          drawLine(
            line,
            { x, y: Math.round(top + i * step + style.size * BASE_LINE), ...turned },
            style,
          ),
        )
        .join(""),
  };
}

/** Empty height. */
export function gap(height: number): Block {
  return { height, draw: () => "" };
}

/** Blocks one below the other. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (top) => {
      let y = top;
      return blocks
        .map((block) => {
          const markup = block.draw(y);
          y += block.height;
          return markup;
        })
        .join("");
    },
  };
}

/** Blocks that begin at the same height. */
export function sideBySide(blocks: readonly Block[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (top) => blocks.map((block) => block.draw(top)).join(""),
  };
}
