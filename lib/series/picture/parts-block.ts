import { element, escapeText } from "./svg-element";
import type { Block, Sheet } from "./picture";
import { fromLeft, stack, textBlock, type TextStyle } from "./text-block";
import { estimateWidth } from "./text-width";

export interface TextPart {
  text: string;
  style: TextStyle;
}

/** Between two parts, in pixels. */
const APART = 8;

/** Parts of text on one line where they fit, else one below the other. */
export function partsBlock(
  sheet: Sheet,
  parts: readonly TextPart[],
  [start, end]: readonly [number, number],
): Block {
  const total = parts.reduce((sum, p) => sum + estimateWidth(p.text, p.style.size) + APART, -APART);
  if (total > end - start)
    return stack(parts.map(({ text, style }) => textBlock(sheet, text, [start, end], style)));
  const size = Math.max(...parts.map(({ style }) => style.size));
  const x = fromLeft(sheet, start);
  const spans = parts.map(({ text, style: { size: own, fill, bold } }, i) => {
    // Along the line: programs place it as they read, from the left or the right.
    const dx = i === 0 ? undefined : sheet.rtl ? -APART : APART;
    const weight = bold === true ? 600 : undefined;
    return element(
      "tspan",
      { dx, "font-size": own, "font-weight": weight, fill },
      escapeText(text),
    );
  });
  return {
    height: Math.round(size * 1.4),
    draw: (top) => element("text", { x, y: Math.round(top + size * 1.05) }, ...spans),
  };
}
