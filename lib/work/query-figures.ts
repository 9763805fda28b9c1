import "server-only";
import type { FigureFilter, FigurePage, FigureSort } from "@/lib/domain/figure-filter";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Standings } from "@/lib/domain/standing";
import { decodeCursor, encodeCursor, type CursorPart } from "@/lib/schema/cursor";
import { cursorQuestion } from "@/lib/schema/figure-query-format";
import { driver, type Db } from "@/lib/store/connection";
import { readLastChange } from "@/lib/store/data-version";
import { isWide } from "@/lib/store/read-aside";
import {
  countUndated,
  readCountedPage,
  useCountedPageAside,
  type CountedPage,
  type Position,
} from "@/lib/store/read-figures";
import { streamFigureLines, type LinesNote } from "@/lib/store/stream-figure-lines";
import { readFigureParts } from "@/lib/store/stream-figures";
import { readOneState, streamOneState } from "@/lib/store/stream-one-state";
import { judgeStandings } from "./judge-standings";
import type { ReadCandidates } from "./read-candidates-once";
import { NO_HISTORIES, readFigureHistories, type Histories } from "./read-figure-histories";

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
  return readList(page, (list) => list);
}

/** {@link queryFigures} with the histories of its figures, of the same state. */
export async function queryFigureHistories(
  page: FigurePage,
): Promise<FigureList & { histories: Histories }> {
  return readList(page, (list, db) => ({
    ...list,
    histories: readFigureHistories(db, list.rows),
  }));
}

/** So often is a list looked for aside while others publish; then the data is held still. */
const TRIES = 3;

/** What `use` makes of a list, of one state with all that it reads itself. */
async function readList<Result>(
  page: FigurePage,
  use: (list: FigureList, db: Db) => Result,
): Promise<Result> {
  const { filter, sort, limit } = page;
  const db = driver();
  const question = cursorQuestion("figures", filter, sort);
  const position = page.cursor === null ? null : decodeCursor(question, page.cursor);
  const wanted = {
    filter,
    sort,
    limit: limit + 1,
    position: page.cursor === null ? null : toPosition(position),
  };
  const finish = ({ rows: found, ...counts }: CountedPage, updatedThrough: string): Result => {
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    const nextCursor = last
      ? encodeCursor(question, [sortValue(last, sort), last.figure.id, updatedThrough])
      : null;
    return use({ rows, nextCursor, ...counts, updatedThrough }, db);
  };
  // Before the rows are read: what changes meanwhile is told again rather than never.
  const through = (): string => throughOf(position) ?? readLastChange(db);
  for (let tried = 0; tried < TRIES && isWide(db, filter); tried += 1) {
    const updatedThrough = through();
    const made = await useCountedPageAside(db, wanted, (found) => ({
      result: finish(found, updatedThrough),
    }));
    if (made !== null) return made.result;
  }
  return readOneState(db, () => finish(readCountedPage(db, wanted), through()));
}

/** {@link queryFigures} with where each row stands in its series, by what `read` gives. */
export async function queryJudgedFigures(
  page: FigurePage,
  read?: ReadCandidates,
): Promise<FigureList & { standings: Standings }> {
  const list = await queryFigures(page);
  return { ...list, standings: await judgeStandings(list.rows, page.filter.knownOn, read) };
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
  return streamOneState((db) => readFigureParts(db, filter, sort));
}

/** Some rows of a download, and the histories of those of them that are figures where asked for. */
export interface ExportPart<Row> {
  rows: Row[];
  histories: Histories;
}

/**
 * The rows of a download: one page where it is limited, else every figure of the filter in parts,
 * see {@link streamFigures}; histories are of the same state as the figures.
 */
export async function exportFigures(
  page: FigurePage,
  { limited, includeHistory }: { limited: boolean; includeHistory: boolean },
): Promise<{
  parts: AsyncIterable<ExportPart<ReportedFigure>>;
  nextCursor: string | null;
  updatedThrough: string;
}> {
  if (limited) {
    const list: FigureList & { histories?: Histories } = includeHistory
      ? await queryFigureHistories(page)
      : await queryFigures(page);
    const { rows, nextCursor, updatedThrough, histories = NO_HISTORIES } = list;
    return { parts: onePart({ rows, histories }), nextCursor, updatedThrough };
  }
  const updatedThrough = await readUpdatedThrough();
  const parts = streamOneState<ExportPart<ReportedFigure>>(function* (db) {
    for (const rows of readFigureParts(db, page.filter, page.sort)) {
      const histories = includeHistory ? readFigureHistories(db, rows) : NO_HISTORIES;
      yield { rows, histories };
    }
  });
  return { parts, nextCursor: null, updatedThrough };
}

/**
 * Every figure of a filter as lines of CSV under `head`, with the columns and rows of
 * {@link streamFigures} in a fraction of its time: the database makes the lines.
 */
export async function* exportFigureLines(
  { filter, sort }: Pick<FigurePage, "filter" | "sort">,
  {
    head,
    columns,
    note = null,
  }: { head: string; columns: readonly string[]; note?: LinesNote | null },
): AsyncGenerator<Uint8Array, void, void> {
  // With the first lines: nothing is read before they are, so that the head would be of no moment.
  let before: Uint8Array | null = Buffer.from(head);
  for await (const lines of streamFigureLines(filter, sort, columns, note)) {
    yield before === null ? lines : Buffer.concat([before, lines]);
    before = null;
  }
  if (before !== null) yield before;
}

async function* onePart<Part>(part: Part): AsyncGenerator<Part, void, void> {
  yield part;
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
