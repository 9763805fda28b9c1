import type { TableRow } from "@/lib/domain/import/table-head";
import { columnLetters } from "@/lib/formats/xlsx-cell";
import { isFieldHeading, isHeading } from "@/lib/schema/import/suggest-by-words";

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

/**
 * A row of words that headings are called, else the first row about as wide as the widest, where that
 * holds words only; titles above are narrower, or hold numbers.
 */
function findHeaderRow(rows: readonly TableRow[]): number | null {
  const known = rows.find(isKnownHead);
  if (known !== undefined) {
    const below = rows.find(({ row }) => row === known.row + 1);
    return below !== undefined && isHeadOf(known, below) ? below.row : known.row;
  }
  const widest = Math.max(0, ...rows.map(({ cells }) => filled(cells)));
  const found = rows.find(({ cells }) => filled(cells) > 0 && filled(cells) >= widest * 0.6);
  if (found === undefined || found.cells.some((cell) => AMOUNT.test(cell))) return null;
  return found.row;
}

function isKnownHead({ cells }: TableRow): boolean {
  const known = cells.filter((cell) => cell.trim() !== "" && isHeading(cell)).length;
  return known > 1 && known * 2 >= filled(cells) && !cells.some((cell) => AMOUNT.test(cell));
}

/**
 * Whether a row of headings parts what the row above groups: `Killed`, and below it `men`, `women`.
 * Nothing stands below what names a day or a place, as it would in a row of figures.
 */
function isHeadOf(above: TableRow, below: TableRow): boolean {
  if (!isKnownHead(above) || below.cells.some((cell) => AMOUNT.test(cell))) return false;
  const isEmpty = (cells: readonly string[], at: number) => (cells[at] ?? "").trim() === "";
  const isFree = above.cells.every(
    (cell, at) => !isFieldHeading(cell) || isEmpty(below.cells, at) || below.cells[at] === cell,
  );
  const first = above.cells.findIndex((cell) => cell.trim() !== "");
  return (
    isFree &&
    below.cells.some((_, at) => at > first && !isEmpty(below.cells, at) && isEmpty(above.cells, at))
  );
}

/** The headings in a row, each behind the one that groups it in the row above, where one does. */
export function readHeadings(rows: readonly TableRow[], headerRow: number | null): string[] {
  const own = rows.find(({ row }) => row === headerRow);
  if (own === undefined) return [];
  const above = rows.find(({ row }) => row === own.row - 1);
  if (above === undefined || !isHeadOf(above, own)) return own.cells;
  let group = "";
  return Array.from({ length: Math.max(own.cells.length, above.cells.length) }, (_, at) => {
    const [upper, lower] = [above.cells[at]?.trim() ?? "", own.cells[at]?.trim() ?? ""];
    group = upper || group;
    if (lower === "" || lower === upper) return upper;
    return `${group} ${lower}`.trim();
  });
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
