import "server-only";
import type { ChangedFigure } from "@/lib/domain/changed-figure";
import type { FigureFilter, FigurePage } from "@/lib/domain/figure-filter";
import { decodeCursor, encodeCursor } from "@/lib/schema/cursor";
import { cursorQuestion } from "@/lib/schema/figure-query-format";
import { driver } from "@/lib/store/connection";
import { readLastChange } from "@/lib/store/data-version";
import { countChangedFigures, readChangedFigures } from "@/lib/store/read-changed-figures";

/** Rows per part of a file, as many as a stream of figures has. */
const PART = 500;

export interface ChangeList {
  rows: ChangedFigure[];
  nextCursor: string | null;
  /** What was published by then is in the pages of this list; later changes come after it. */
  updatedThrough: string;
}

/**
 * One page of the figures that readers see otherwise since `since`. All its pages are of one period:
 * it ends where the first page was asked for, and who asks for what came after that end misses nothing.
 */
export async function queryChanges(page: FigurePage, since: string): Promise<ChangeList> {
  const { filter, sort, limit, cursor } = page;
  const question = cursorQuestion("figures", filter, sort, since);
  const [at, id, until] = cursor === null ? [] : (decodeCursor(question, cursor) ?? []);
  const position = typeof at === "string" && typeof id === "string" ? { updatedAt: at, id } : null;
  const through = typeof until === "string" ? until : readLastChange(driver());
  const found = readChangedFigures(driver(), {
    filter,
    since,
    through,
    limit: limit + 1,
    position,
  });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const next = last ? encodeCursor(question, [last.updatedAt, last.id, through]) : null;
  return { rows, nextCursor: next, updatedThrough: through };
}

/** All of {@link queryChanges}, part by part, or one page of them where that is limited. */
export async function exportChanges(
  page: FigurePage,
  since: string,
  limited: boolean,
): Promise<{
  parts: AsyncGenerator<ChangedFigure[], void, void>;
  nextCursor: string | null;
  updatedThrough: string;
}> {
  const first = await queryChanges({ ...page, limit: limited ? page.limit : PART }, since);
  async function* walk(): AsyncGenerator<ChangedFigure[], void, void> {
    yield first.rows;
    let { nextCursor: cursor } = first;
    while (cursor !== null && !limited) {
      const list = await queryChanges({ ...page, limit: PART, cursor }, since);
      yield list.rows;
      cursor = list.nextCursor;
    }
  }
  const { nextCursor, updatedThrough } = first;
  return { parts: walk(), nextCursor: limited ? nextCursor : null, updatedThrough };
}

/** How many rows {@link exportChanges} has where it is whole, each with its history or without. */
export async function countChanges(
  filter: FigureFilter,
  since: string,
  withHistory: boolean,
): Promise<number> {
  const db = driver();
  return countChangedFigures(db, { filter, since, through: readLastChange(db) }, withHistory);
}
