import type { FigurePage, ListName } from "@/lib/domain/figure-filter";
import { decodeCursor, encodeCursor } from "./cursor";
import { cursorQuestion } from "./figure-query-format";

/**
 * A page of a list that was read whole. The cursor names the last row and where it stood: the list
 * goes on after that row, or from that place where the row has gone.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  { filter, sort, limit, cursor }: FigurePage,
  list: ListName,
): { rows: Row[]; nextCursor: string | null } {
  const question = cursorQuestion(list, filter, sort);
  const [id, index] = cursor === null ? [] : (decodeCursor(question, cursor) ?? []);
  const found = rows.findIndex((row) => idOf(row) === id);
  const start = found >= 0 ? found + 1 : typeof index === "number" ? index : 0;
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  const more = start + page.length < rows.length;
  const next = more && last ? encodeCursor(question, [idOf(last), start + page.length]) : null;
  return { rows: page, nextCursor: next };
}

/**
 * A page of a list that was read whole and whose order is that of the keys of its rows. It goes on
 * after the key of the last row, whether or not that row is still there: rows that stay as they are
 * are each on one page.
 */
export function pageByKey<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => readonly string[],
  { limit, cursor }: { limit: number; cursor: string | null },
  question: string,
): { rows: Row[]; nextCursor: string | null } {
  const after = cursor === null ? null : decodeCursor(question, cursor);
  const left =
    after === null ? rows : rows.filter((row) => compareKeys(keyOf(row), after.map(String)) > 0);
  const page = left.slice(0, limit);
  const last = page.at(-1);
  const more = page.length < left.length;
  return { rows: page, nextCursor: more && last ? encodeCursor(question, keyOf(last)) : null };
}

/** Which of two keys comes first, part by part. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  if (at < 0) return 0;
  return (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}
