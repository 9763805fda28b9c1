import "server-only";
import type Database from "better-sqlite3";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { FigureFilter, FigureSort } from "@/lib/domain/figure-filter";
import type { ReportedFigure } from "@/lib/domain/model";
import { figuresWithSuccessors, figureWhere, isKnown, mayLeave } from "./figure-sql";
import { createHydrator } from "./hydrate";
import { figureColumns, type FigureTuple } from "./map-figure";
import { countEarlierStates } from "./read-published-history";
import { readAside } from "./read-aside";
import { readDataVersion } from "./data-version";
import { readOne, readTuples, type Sql } from "./sql";
import { inList } from "./sqlite";
import { readOneState } from "./stream-one-state";

/** Where a list goes on: after the row with this sort value and id. */
export interface Position {
  /** The sort key's value of the last row; null where that row has none. */
  key: string | number | null;
  id: string;
}

const SORT_COLUMNS = { asOf: "f.asOf", published: "d.published", value: "f.value" } as const;

/** Rows without a sort value come last in either direction; ties go by id in the same direction. */
export function orderBy({ key, descending }: FigureSort): string {
  const direction = descending ? "DESC" : "ASC";
  const column = SORT_COLUMNS[key];
  const nulls = key === "asOf" ? "" : `${column} IS NULL, `;
  return `${nulls}${column} ${direction}, f.id ${direction}`;
}

export function isAfter({ key, descending }: FigureSort, position: Position): string {
  const beyond = descending ? "<" : ">";
  const column = SORT_COLUMNS[key];
  if (key === "asOf") return `(f.asOf, f.id) ${beyond} (@afterKey, @afterId)`;
  if (position.key === null) return `(${column} IS NULL AND f.id ${beyond} @afterId)`;
  return `((${column}, f.id) ${beyond} (@afterKey, @afterId) OR ${column} IS NULL)`;
}

function fromClause(filter: FigureFilter, sort: FigureSort): string {
  const documents = sort.key === "published" ? " JOIN Document d ON d.id = f.documentId" : "";
  return figuresWithSuccessors(filter.knownOn) + documents;
}

/** The query of a list in order, from `position` on; `@afterKey` and `@afterId` where it is given. */
export function figureQuery(filter: FigureFilter, sort: FigureSort, position: Position | null) {
  const where = figureWhere(filter);
  const params = { ...where.params };
  if (position !== null) Object.assign(params, { afterKey: position.key, afterId: position.id });
  const after = position === null ? "" : ` AND ${isAfter(sort, position)}`;
  return {
    text: `SELECT ${figureColumns(filter.knownOn)} FROM ${fromClause(filter, sort)}
      WHERE ${where.text}${after} ORDER BY ${orderBy(sort)}`,
    params,
  };
}

interface PageWanted {
  filter: FigureFilter;
  sort: FigureSort;
  limit: number;
  position: Position | null;
}

/** One page of a list: `limit` rows at most. */
export function readFigurePage(db: Database.Database, page: PageWanted): ReportedFigure[] {
  const { text, params } = pageQuery(page);
  return createHydrator(db)(readTuples<FigureTuple>(db, text, params));
}

function pageQuery({ filter, sort, position, limit }: PageWanted): Sql {
  const { text, params } = figureQuery(filter, sort, position);
  return { text: `${text} LIMIT @limit`, params: { ...params, limit } };
}

/** A page of a list, how many figures the filter finds, and how many it leaves out. */
export interface CountedPage {
  rows: ReportedFigure[];
  total: number;
  leftOut: number;
}

/** {@link readFigurePage} with {@link countFigures} and {@link countUndated}. */
export function readCountedPage(db: Database.Database, page: PageWanted): CountedPage {
  const { filter } = page;
  return {
    rows: readFigurePage(db, page),
    total: countFigures(db, filter),
    leftOut: countUndated(db, filter),
  };
}

/**
 * What `use` makes of {@link readCountedPage}, where the page is looked for aside; null where what
 * readers see changed before `db` could tell the rest of it.
 */
export async function useCountedPageAside<Result>(
  db: Database.Database,
  page: PageWanted,
  use: (found: CountedPage) => Result,
): Promise<Result | null> {
  const { filter } = page;
  const where = figureWhere(filter);
  const undated = filter.knownOn === null ? "1 = 0" : where.undated;
  const found = (await readAside([
    { ...pageQuery(page), tuples: true },
    { ...countQuery(filter, where.text), tuples: true },
    { ...countQuery(filter, undated), tuples: true },
    { text: "SELECT version FROM DataVersion", params: {}, tuples: true },
  ])) as [FigureTuple[], [number][], [number][], [number][]];
  const [rows, [[total] = [0]], [[leftOut] = [0]], [[version] = [0]]] = found;
  return readOneState(db, () =>
    readDataVersion(db) === version
      ? use({ rows: createHydrator(db)(rows), total, leftOut })
      : null,
  );
}

/** How many figures a filter finds. */
export function countFigures(db: Database.Database, filter: FigureFilter): number {
  return count(db, filter, figureWhere(filter).text);
}

/** How many published states before the present ones the figures have that a filter finds. */
export function countHistories(db: Database.Database, filter: FigureFilter): number {
  const { text, params } = figureWhere(filter);
  const ids = `SELECT f.id FROM ${figuresWithSuccessors(filter.knownOn)} WHERE ${text}`;
  return countEarlierStates(db, { text: ids, params });
}

/** How many figures `knownOn` leaves out for having no known date. */
export function countUndated(db: Database.Database, filter: FigureFilter): number {
  return filter.knownOn === null ? 0 : count(db, filter, figureWhere(filter).undated);
}

function count(db: Database.Database, filter: FigureFilter, where: string): number {
  const { text, params } = countQuery(filter, where);
  return readOne<{ count: number }>(db, text, params)?.count ?? 0;
}

function countQuery(filter: FigureFilter, where: string): Sql {
  return {
    text: `SELECT count(*) AS count FROM ${figuresWithSuccessors(filter.knownOn)} WHERE ${where}`,
    params: figureWhere(filter).params,
  };
}

/** Every figure of the series that a reader may see on that day, by series, `asOf` and id. */
export function readFiguresOfSeries(
  db: Database.Database,
  seriesIds: string[],
  knownOn: CalendarDate | null,
): ReportedFigure[] {
  const rows = readTuples<FigureTuple>(
    db,
    `SELECT ${figureColumns(knownOn)} FROM ${figuresWithSuccessors(knownOn)}
     WHERE ${inList("f.seriesId", "seriesIds")} AND ${mayLeave("f")} AND ${isKnown("f", knownOn)}
     ORDER BY f.seriesId, f.asOf, f.id`,
    { seriesIds: JSON.stringify(seriesIds), ...(knownOn === null ? {} : { knownOn }) },
  );
  return createHydrator(db)(rows);
}

/** Figures that may leave, by id, as known on that day; others are left out. */
export function readFiguresByIds(
  db: Database.Database,
  ids: string[],
  knownOn: CalendarDate | null = null,
): Map<string, ReportedFigure> {
  const rows = readTuples<FigureTuple>(
    db,
    `SELECT ${figureColumns(knownOn)} FROM ${figuresWithSuccessors(knownOn)}
     WHERE ${inList("f.id", "ids")} AND ${mayLeave("f")} AND ${isKnown("f", knownOn)}`,
    { ids: JSON.stringify(ids), ...(knownOn === null ? {} : { knownOn }) },
  );
  return new Map(createHydrator(db)(rows).map((reported) => [reported.figure.id, reported]));
}
