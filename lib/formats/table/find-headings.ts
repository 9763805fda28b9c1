import type { TableRow } from "@/lib/domain/import/table-head";
import { columnLetters } from "@/lib/formats/xlsx-cell";

/** HXL allows hashtags as late as this; titles above headings are fewer still. */
export const HEAD_ROWS = 25;

const TAG = /^\s*#\s*[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*\s*$/i;
/** A number or a date, which no heading of ours is. */
const AMOUNT = /^[\s\d.,/:+<>~%'’٠-٩۰-۹٬٫-]*[\d٠-٩۰-۹][\s\d.,/:+<>~%'’٠-٩۰-۹٬٫-]*$/u;

export interface HeadRows {
  headerRow: number | null;
  tagRow: number | null;
}

/** Which of the first rows hold headings and hashtags, by their numbers. */
export function findHeadRows(rows: readonly TableRow[]): HeadRows {
  const first = rows.filter(({ row }) => row <= HEAD_ROWS);
  const tags = first.find(isTagRow);
  if (tags !== undefined) {
    const above = first.filter(({ row, cells }) => row < tags.row && filled(cells) > 0);
    return { tagRow: tags.row, headerRow: above.at(-1)?.row ?? null };
  }
  return { tagRow: null, headerRow: findHeaderRow(first) };
}

/** Hashtags need not stand over each column, but nothing much else stands among them. */
function isTagRow({ cells }: TableRow): boolean {
  const tags = cells.filter((cell) => TAG.test(cell)).length;
  return tags > 0 && tags * 2 > filled(cells);
}

/** The first row about as wide as the widest that holds words only; titles above are narrower. */
function findHeaderRow(rows: readonly TableRow[]): number | null {
  const widest = Math.max(0, ...rows.map(({ cells }) => filled(cells)));
  const found = rows.find(({ cells }) => filled(cells) > 0 && filled(cells) >= widest * 0.6);
  if (found === undefined || found.cells.some((cell) => AMOUNT.test(cell))) return null;
  return found.row;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

/** A name for each column, all different: heading, else hashtag, else letter. */
export function nameColumns(
  width: number,
  headings: readonly string[],
  tags: readonly string[],
): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const letter = columnLetters(index);
    const heading = (headings[index] ?? "").replace(/\s+/gu, " ").trim();
    const name = heading || (tags[index] ?? "").trim() || letter;
    const unique = taken.has(name) ? `${name} (${letter})` : name;
    taken.add(unique);
    return unique;
  });
}
