import { SEPARATORS, type Separator } from "@/lib/domain/import/file-reading";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { makeCsvSplitter } from "./split-csv";
import type { TableLimits } from "./table-limits";

const LINES = 100;
const PIECE = 4_096;
/** By it Excel is told the separator, in a first line of its own. */
const TOLD = /^sep=([,;\t|])\r?\n/i;

/** The sign that parts cells: with which most lines have the same number of them, and several. */
export function findSeparator(text: string, limits: TableLimits): Separator {
  const told = SEPARATORS.find((one) => one === TOLD.exec(text)?.[1]);
  if (told !== undefined) return told;
  const judged = SEPARATORS.map((separator) => ({
    separator,
    score: judge(readWidths(text, separator, limits)),
  }));
  return judged.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** Many lines alike weigh more than many cells in few of them. */
function judge(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const scores = [...counts].map(
    ([width, lines]) => (lines / widths.length) ** 2 * Math.min(2, 1 + width / 50),
  );
  return Math.max(0, ...scores);
}

/** Cells of each of the first lines with anything in them; fewer where quotes do not fit the sign. */
function readWidths(text: string, separator: Separator, limits: TableLimits): number[] {
  const widths: number[] = [];
  const splitter = makeCsvSplitter(separator, limits);
  try {
    for (let start = 0; start < text.length && widths.length < LINES; start += PIECE) {
      const rows = splitter.push(text.slice(start, start + PIECE));
      const filled = rows.filter((cells) => cells.some((cell) => cell !== ""));
      widths.push(...filled.map((cells) => cells.length));
    }
    if (widths.length === 0) widths.push(...splitter.finish().map((cells) => cells.length));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
  return widths;
}
