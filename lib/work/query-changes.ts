import "server-only";
import type { ChangedFigure } from "@/lib/domain/changed-figure";
import type { FigureFilter, FigurePage } from "@/lib/domain/figure-filter";
import { decodeCursor, encodeCursor } from "@/lib/schema/cursor";
import { cursorQuestion } from "@/lib/schema/figure-query-format";
import { driver, type Db } from "@/lib/store/connection";
import { readLastChange } from "@/lib/store/data-version";
import {
  countChangedFigures,
  readChangedFigures,
  type ChangesPage,
} from "@/lib/store/read-changed-figures";
import { readOneState, streamOneState } from "@/lib/store/stream-one-state";
import type { ExportPart } from "./query-figures";
import { NO_HISTORIES, readFigureHistories, type Histories } from "./read-figure-histories";

/** Rows per part of a file: made and written in some milliseconds. */
const PART = 150;

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
  return readOneState(driver(), (db) => readList(db, page, since));
}

/** {@link queryChanges} with the histories of the figures among them, of the same state. */
export async function queryChangeHistories(
  page: FigurePage,
  since: string,
): Promise<ChangeList & { histories: Histories }> {
  return readOneState(driver(), (db) => {
    const list = readList(db, page, since);
    return { ...list, histories: historiesOf(db, list.rows) };
  });
}

function readList(db: Db, page: FigurePage, since: string): ChangeList {
  const { filter, sort, limit, cursor } = page;
  const question = cursorQuestion("figures", filter, sort, since);
  const [at, id, until] = cursor === null ? [] : (decodeCursor(question, cursor) ?? []);
  const position = typeof at === "string" && typeof id === "string" ? { updatedAt: at, id } : null;
  const through = typeof until === "string" ? until : readLastChange(db);
  const found = readChangedFigures(db, { filter, since, through, limit: limit + 1, position });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const next = last ? encodeCursor(question, [last.updatedAt, last.id, through]) : null;
  return { rows, nextCursor: next, updatedThrough: through };
}

function historiesOf(db: Db, rows: readonly ChangedFigure[]): Histories {
  return readFigureHistories(
    db,
    rows.flatMap(({ reported }) => reported ?? []),
  );
}

/**
 * All of {@link queryChanges} as of one moment, part by part, or one page of them where that is limited;
 * histories are of the same state as the figures.
 */
export async function exportChanges(
  page: FigurePage,
  since: string,
  { limited, includeHistory }: { limited: boolean; includeHistory: boolean },
): Promise<{
  parts: AsyncIterable<ExportPart<ChangedFigure>>;
  nextCursor: string | null;
  updatedThrough: string;
}> {
  if (limited) {
    const list: ChangeList & { histories?: Histories } = includeHistory
      ? await queryChangeHistories(page, since)
      : await queryChanges(page, since);
    const { rows, nextCursor, updatedThrough, histories = NO_HISTORIES } = list;
    return { parts: onePart({ rows, histories }), nextCursor, updatedThrough };
  }
  // What changes after this, and before the rows are read, is told again rather than never.
  const through = readLastChange(driver());
  const parts = streamOneState<ExportPart<ChangedFigure>>(function* (db) {
    for (const rows of readParts(db, { filter: page.filter, since, through })) {
      yield { rows, histories: includeHistory ? historiesOf(db, rows) : NO_HISTORIES };
    }
  });
  return { parts, nextCursor: null, updatedThrough: through };
}

function* readParts(
  db: Db,
  period: Pick<ChangesPage, "filter" | "since" | "through">,
): Generator<ChangedFigure[], void, void> {
  let position: ChangesPage["position"] = null;
  for (;;) {
    const rows = readChangedFigures(db, { ...period, limit: PART, position });
    const last = rows.at(-1);
    if (last !== undefined) yield rows;
    if (last === undefined || rows.length < PART) return;
    position = { updatedAt: last.updatedAt, id: last.id };
  }
}

async function* onePart<Part>(part: Part): AsyncGenerator<Part, void, void> {
  yield part;
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
