import { parse } from "csv-parse/sync";
import { SEPARATORS, type Separator } from "@/lib/domain/import/file-reading";

const LINES = 100;
/** By it Excel is told the separator, in a first line of its own. */
const TOLD = /^sep=([,;\t|])\r?\n/i;

/** The sign that parts cells: with which most lines have the same number of them, and several. */
export function findSeparator(text: string): Separator {
  const told = SEPARATORS.find((one) => one === TOLD.exec(text)?.[1]);
  if (told !== undefined) return told;
  const judged = SEPARATORS.map((separator) => ({ separator, score: judge(text, separator) }));
  return judged.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

function judge(text: string, separator: Separator): number {
  const widths = readWidths(text, separator);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  // Many lines alike weigh more than many cells in few of them.
  for (const [width, lines] of counts) {
    best = Math.max(best, (lines / widths.length) ** 2 * Math.min(2, 1 + width / 50));
  }
  return best;
}

/** Cells of each of the first lines with anything in them; a text cut off within quotes ends earlier. */
function readWidths(text: string, separator: Separator): number[] {
  const widths: number[] = [];
  parse(text, {
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    skip_empty_lines: true,
    to: LINES,
    on_record: (cells: string[]) => {
      widths.push(cells.length);
      return null;
    },
  });
  return widths;
}
