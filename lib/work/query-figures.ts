import "server-only";
import type { FigureFilter, FigurePage, FigureSort } from "@/lib/domain/figure-filter";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Standings } from "@/lib/domain/standing";
import { decodeCursor, encodeCursor, type CursorPart } from "@/lib/schema/cursor";
import { cursorQuestion } from "@/lib/schema/figure-query-format";
import { driver } from "@/lib/store/connection";
import { readLastChange } from "@/lib/store/data-version";
import {
  countFigures,
  countUndated,
  readFigurePage,
  type Position,
} from "@/lib/store/read-figures";
import { streamFigureLines } from "@/lib/store/stream-figure-lines";
import { streamFigureRows } from "@/lib/store/stream-figures";
import { judgeStandings } from "./judge-standings";

export interface FigureList {
  rows: ReportedFigure[];
  nextCursor: string | null;
  total: number;
  /** Figures that match but have no known date, left out of a `knownOn` answer. */
  leftOut: number;
  /** What was published by then is in this list; of all its pages, when the first was asked for. */
  updatedThrough: string;
}

/** One page of figures. Throws RangeError for a cursor that belongs to another question. */
export async function queryFigures(page: FigurePage): Promise<FigureList> {
  const { filter, sort, limit } = page;
  const question = cursorQuestion("figures", filter, sort);
  const position = page.cursor === null ? null : decodeCursor(question, page.cursor);
  // Before the rows are read: what changes meanwhile is told again rather than never.
  const updatedThrough = throughOf(position) ?? readLastChange(driver());
  const found = readFigurePage(driver(), {
    filter,
    sort,
    limit: limit + 1,
    position: page.cursor === null ? null : toPosition(position),
  });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return {
    rows,
    nextCursor: last
      ? encodeCursor(question, [sortValue(last, sort), last.figure.id, updatedThrough])
      : null,
    total: countFigures(driver(), filter),
    leftOut: countUndated(driver(), filter),
    updatedThrough,
  };
}

/** {@link queryFigures} with where each row stands in its series. */
export async function queryJudgedFigures(
  page: FigurePage,
): Promise<FigureList & { standings: Standings }> {
  const list = await queryFigures(page);
  return { ...list, standings: await judgeStandings(list.rows, page.filter.knownOn) };
}

/** How many figures match a filter but have no known date, and so are left out of its `knownOn`. */
export async function countLeftOut(filter: FigureFilter): Promise<number> {
  return countUndated(driver(), filter);
}

/** What was published by then is in what is read from now on. */
export async function readUpdatedThrough(): Promise<string> {
  return readLastChange(driver());
}

/**
 * Every figure of a filter, in parts of some hundreds, as of one moment however long the reader
 * takes. Each part waits its turn in the event loop, so that other readers are answered in between.
 */
export function streamFigures(
  filter: FigureFilter,
  sort: FigureSort,
): AsyncGenerator<ReportedFigure[], void, void> {
  return streamFigureRows(filter, sort);
}

/**
 * The rows of a download: one page where it is limited, else every figure of the filter in parts,
 * see {@link streamFigures}.
 */
export async function exportFigures(
  page: FigurePage,
  limited: boolean,
): Promise<{
  parts: AsyncIterable<ReportedFigure[]>;
  nextCursor: string | null;
  updatedThrough: string;
}> {
  if (!limited) {
    const updatedThrough = await readUpdatedThrough();
    return { parts: streamFigures(page.filter, page.sort), nextCursor: null, updatedThrough };
  }
  const { rows, nextCursor, updatedThrough } = await queryFigures(page);
  return { parts: onePart(rows), nextCursor, updatedThrough };
}

/**
 * Every figure of a filter as lines of CSV under `head`, with the columns and rows of
 * {@link streamFigures} in a fraction of its time: the database makes the lines.
 */
export async function* exportFigureLines(
  { filter, sort }: Pick<FigurePage, "filter" | "sort">,
  { head, columns }: { head: string; columns: readonly string[] },
): AsyncGenerator<Uint8Array, void, void> {
  // With the first lines: nothing is read before they are, so that the head would be of no moment.
  let before: Uint8Array | null = Buffer.from(head);
  for await (const lines of streamFigureLines(filter, sort, columns)) {
    yield before === null ? lines : Buffer.concat([before, lines]);
    before = null;
  }
  if (before !== null) yield before;
}

async function* onePart<Row>(rows: Row[]): AsyncGenerator<Row[], void, void> {
  yield rows;
}

function sortValue({ figure, document }: ReportedFigure, { key }: FigureSort): CursorPart {
  return key === "published" ? document.published : figure[key];
}

function throughOf(parts: CursorPart[] | null): string | null {
  const through = parts?.[2];
  return typeof through === "string" ? through : null;
}

function toPosition(parts: CursorPart[] | null): Position {
  const [key, id] = parts ?? [];
  if (key === undefined || typeof id !== "string") throw new RangeError("cursor does not fit");
  return { key, id };
}
