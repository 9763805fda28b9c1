import { parse } from "csv-parse/sync";
import { SEPARATORS, type Separator } from "@/lib/domain/import/file-reading";
import { isCsvFault, makeCsvOptions } from "./csv-options";

const LINES = 100;
/** By it Excel is told the separator, in a first line of its own. */
const TOLD = /^sep=([,;\t|])\r?\n/i;

/** The sign that parts cells: with which most lines have the same number of them, and several. */
export function findSeparator(text: string): Separator {
  const told = SEPARATORS.find((one) => one === TOLD.exec(text)?.[1]);
  if (told !== undefined) return told;
  const judged = SEPARATORS.map((separator) => ({
    separator,
    score: judge(readWidths(text, separator)),
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
function readWidths(text: string, separator: Separator): number[] {
  const widths: number[] = [];
  const options = makeCsvOptions(separator, (cells) => {
    if (cells.some((cell) => cell !== "")) widths.push(cells.length);
  });
  try {
    parse(text, { ...options, to: LINES });
  } catch (error) {
    // The text is the start of a file: its last row may be cut off.
    if (!isCsvFault(error)) throw error;
  }
  return widths;
}
