import { MARKS, type Mark, type PlacedMarks } from "@/lib/series/placed";
import type { Palette } from "./palette";
import { stretchPath } from "./stretch-path";
import { element, type Attributes } from "./svg-element";

type Ink = "line" | "ground" | "words";
interface Stroke {
  ink: Ink;
  width: number;
  cap?: "round" | "square";
  opacity?: number;
  dash?: string;
}

// As in components/charts/line-marks.tsx: strokes without length, whose caps are circles and squares.
const TICK: Stroke = { ink: "line", width: 1.5 };
const STROKES: Record<Mark, readonly Stroke[]> = {
  restart: [{ ink: "words", width: 1, dash: "2 3" }],
  soft: [{ ink: "line", width: 13, cap: "round", opacity: 0.3 }],
  span: [{ ink: "line", width: 5, opacity: 0.45 }],
  lower: [TICK],
  upper: [TICK],
  dots: [{ ink: "line", width: 5, cap: "round" }],
  beside: [
    { ink: "line", width: 7, cap: "round" },
    { ink: "ground", width: 4, cap: "round" },
  ],
  fall: [
    { ink: "line", width: 9, cap: "square" },
    { ink: "ground", width: 5, cap: "square" },
  ],
  missing: [{ ink: "words", width: 4, cap: "square" }],
};

/** The marks on top of one line, back to front. */
export function drawMarks(
  marks: PlacedMarks,
  color: string,
  palette: Palette,
  stretch = 1,
): string {
  const inks: Record<Ink, string> = { line: color, ground: palette.ground, words: palette.words };
  return MARKS.flatMap((mark) => {
    const path = marks[mark];
    if (path === undefined) return [];
    const d = stretchPath(path, stretch);
    return STROKES[mark].map((stroke) => element("path", attributesOf(stroke, d, inks)));
  }).join("");
}

function attributesOf(stroke: Stroke, d: string, inks: Record<Ink, string>): Attributes {
  return {
    d,
    fill: "none",
    stroke: inks[stroke.ink],
    "stroke-width": stroke.width,
    "stroke-linecap": stroke.cap,
    "stroke-opacity": stroke.opacity,
    "stroke-dasharray": stroke.dash,
  };
}
