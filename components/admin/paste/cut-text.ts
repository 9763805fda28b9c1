import type { SuggestedFigure, TextSpan } from "@/lib/domain/pasted-report";

/** A stretch of the text within which nothing begins or ends. */
export interface Piece {
  text: string;
  /** Keys of the figures that it states a part of. */
  figures: string[];
  /** Fields that it decided: `3.origin`. */
  fields: string[];
}

/** Pieces that are the number of a figure, or none. */
export interface Run {
  /** Offset of its first character. */
  start: number;
  /** Keys of the figures whose number it is. */
  numbers: string[];
  pieces: Piece[];
}

/** One line of the text. */
export interface Line {
  start: number;
  runs: Run[];
  /** Keys of all figures with words in it. */
  figures: string[];
}

type Role = "number" | "figure" | "field";
interface Mark extends TextSpan {
  role: Role;
  name: string;
}

function listMarks(figures: readonly SuggestedFigure[]): Mark[] {
  return figures.flatMap(({ row: { key }, number, span, words }) => [
    { ...number, role: "number" as const, name: key },
    { ...span, role: "figure" as const, name: key },
    ...Object.entries(words).flatMap(([field, spans]) =>
      spans.map((word) => ({ ...word, role: "field" as const, name: `${key}.${field}` })),
    ),
  ]);
}

/** The text in lines, cut wherever a figure, its number or the words of a field begin or end. */
export function cutText(text: string, figures: readonly SuggestedFigure[]): Line[] {
  const marks = listMarks(figures).toSorted((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let open: Mark[] = [];
  let next = 0;
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const within: Mark[] = open.filter((mark) => mark.end > start);
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[++next]) within.push(mark);
    lines.push(cutLine(text, { start, end }, within));
    open = within.filter((mark) => mark.end > end);
    start = end + 1;
  }
  return lines;
}

function cutLine(text: string, { start, end }: TextSpan, marks: readonly Mark[]): Line {
  const inside = (at: number): boolean => at > start && at < end;
  const bounds = marks.flatMap((mark) => [mark.start, mark.end].filter(inside));
  const cuts = [...new Set([start, ...bounds, end])].toSorted((a, b) => a - b);
  const runs: Run[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const over = marks.filter((mark) => mark.start <= from && mark.end >= to);
    const names = (role: Role) => over.flatMap((mark) => (mark.role === role ? mark.name : []));
    const numbers = names("number");
    const piece = { text: text.slice(from, to), figures: names("figure"), fields: names("field") };
    const last = runs.at(-1);
    if (last && last.numbers.join() === numbers.join()) last.pieces.push(piece);
    else runs.push({ start: from, numbers, pieces: [piece] });
  }
  return { start, runs, figures: [...new Set(marks.map(({ name }) => name.split(".")[0] ?? ""))] };
}
