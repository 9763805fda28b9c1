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
