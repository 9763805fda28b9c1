import "server-only";
import type Database from "better-sqlite3";
import type { FigureFilter, FigureSort } from "@/lib/domain/figure-filter";
import type { Series } from "@/lib/domain/model";
import { figureCells, type Cell } from "./figure-cells";
import { figuresWithSuccessors, figureWhere } from "./figure-sql";
import { isAfter, orderBy } from "./read-figures";
import { readSeriesOf } from "./read-series-of";
import { change, iterateTuples, readTuples, type SqlParams } from "./sql";
import { concat, csvText, joinedBytes } from "./sqlite";
import { streamOneState } from "./stream-one-state";

/** Made in about three milliseconds: as long as others wait at most. */
const PART = 250;

/** What lines turned out to be of: known when the last has come. */
export interface LinesNote {
  rows: number;
  series: Series[];
}

/**
 * Every figure of a filter as lines of CSV with these columns, {@link PART} at a time, see
 * {@link streamOneState}. `note` is filled where it is given.
 */
export function streamFigureLines(
  filter: FigureFilter,
  sort: FigureSort,
  columns: readonly string[],
  note: LinesNote | null = null,
): AsyncGenerator<Uint8Array, void, void> {
  return streamOneState(function* (db) {
    const pieces = cutLine(columns, filter.knownOn);
    prepareCells(db, pieces);
    const parts = walksIndex(filter, sort) ? walk : iterate;
    for (const { lines, rows } of parts(db, filter, sort, pieces)) {
      if (note !== null) note.rows += rows;
      yield lines;
    }
    if (note !== null) note.series = readSeriesOf(db, filter);
  });
}

interface Part {
  lines: Uint8Array;
  rows: number;
}

/** Neighbouring cells of one kind, with the commas between them. */
interface Piece {
  of: Cell["of"];
  text: string;
}

/** The pieces of a line in their order; the each but the first begins with its comma. */
function cutLine(columns: readonly string[], knownOn: FigureFilter["knownOn"]): Piece[] {
  const cells = figureCells(knownOn);
  const pieces: { of: Cell["of"]; texts: string[] }[] = [];
  columns.forEach((column, i) => {
    const cell = cells.get(column);
    if (cell === undefined) throw new RangeError(`no column ${column}`);
    const last = pieces.at(-1);
    const texts = i === 0 ? [cell.text] : ["','", cell.text];
    if (last?.of === cell.of) last.texts.push(...texts);
    else pieces.push({ of: cell.of, texts });
  });
  return pieces.map(({ of, texts }) => ({ of, text: concat(texts) }));
}

/** `pieces` of one kind as columns of a query, named by their place in the line. */
function select(pieces: readonly Piece[], of: Cell["of"]): string {
  return pieces.map((piece, i) => (piece.of === of ? `, ${piece.text} AS piece${i}` : "")).join("");
}

/**
 * Puts what lines show of series, made once for all figures of each, and the cells of publishers into
 * tables of `db` alone.
 */
function prepareCells(db: Database.Database, pieces: readonly Piece[]): void {
  change(
    db,
    `CREATE TEMPORARY TABLE SeriesCells AS SELECT s.id AS seriesId${select(pieces, "series")}
     FROM Series s JOIN Crisis c ON c.id = s.crisisId JOIN Place p ON p.id = s.placeId
     JOIN Organisation o ON o.id = s.originId`,
  );
  change(db, "CREATE UNIQUE INDEX temp.series_cells ON SeriesCells (seriesId)");
  change(
    db,
    `CREATE TEMPORARY TABLE PublisherCells AS SELECT o.id AS publisherId,
     ${csvText("o.code")} AS code, ${csvText("o.name")} AS name FROM Organisation o`,
  );
  change(db, "CREATE UNIQUE INDEX temp.publisher_cells ON PublisherCells (publisherId)");
}

/** The line of a row in tables named after the kinds of its pieces. */
function joinPieces(pieces: readonly Piece[]): string {
  return concat([...pieces.map(({ of }, i) => `${of}_cells.piece${i}`), "char(13, 10)"]);
}

function joinDocument(id: string): string {
  return `CROSS JOIN Document d ON d.id = ${id}
    LEFT JOIN PublisherCells b ON b.publisherId = d.publisherId`;
}

/** Whether the figures come in order from the index of dates, and few that it holds are left out. */
function walksIndex(
  { crisis, series, indicator, origin, place, q, ...rest }: FigureFilter,
  sort: FigureSort,
): boolean {
  const { population, measure, unit, dataset, role } = rest;
  const lists = [
    crisis,
    series,
    indicator,
    origin,
    place,
    population,
    measure,
    unit,
    dataset,
    role,
  ];
  return sort.key === "asOf" && q === null && lists.every((list) => list.length === 0);
}

type PartTuple = [lines: Uint8Array | null, end: string, count: number];

/**
 * Part by part along the index. A part is put together by the database: its figures are found, what
 * their lines show of documents is made once for each of these, and the lines are joined.
 */
function* walk(
  db: Database.Database,
  filter: FigureFilter,
  sort: FigureSort,
  pieces: readonly Piece[],
): Generator<Part, void, void> {
  const where = figureWhere(filter);
  const last = sort.descending ? "min" : "max";
  let position: { key: string; id: string } | null = null;
  for (;;) {
    const after: string = position === null ? "" : ` AND ${isAfter(sort, position)}`;
    const place: SqlParams =
      position === null ? {} : { afterKey: position.key, afterId: position.id };
    const [row]: PartTuple[] = readTuples<PartTuple>(
      db,
      `WITH figure_cells AS MATERIALIZED (
        SELECT f.id, f.asOf, f.seriesId, f.documentId${select(pieces, "figure")}
        FROM ${figuresWithSuccessors(filter.knownOn)}
        WHERE ${where.text}${after} ORDER BY ${orderBy(sort)} LIMIT ${PART}
      ), document_cells AS MATERIALIZED (
        SELECT d.id${select(pieces, "document")}
        FROM (SELECT DISTINCT documentId FROM figure_cells) named
        ${joinDocument("named.documentId")}
      )
      -- Dates are all of one length, so that these texts have the order of the rows.
      SELECT ${joinedBytes(joinPieces(pieces))},
        ${last}(figure_cells.asOf || figure_cells.id), count(*)
      FROM figure_cells CROSS JOIN document_cells ON document_cells.id = figure_cells.documentId
      CROSS JOIN SeriesCells series_cells ON series_cells.seriesId = figure_cells.seriesId`,
      { ...where.params, ...place },
    );
    const [bytes, end, count]: PartTuple = row ?? [null, "", 0];
    if (bytes !== null) yield { lines: bytes, rows: count };
    if (count < PART) return;
    position = { key: end.slice(0, 10), id: end.slice(10) };
  }
}

/** Row by row in whatever order was asked for. */
function* iterate(
  db: Database.Database,
  filter: FigureFilter,
  sort: FigureSort,
  pieces: readonly Piece[],
): Generator<Part, void, void> {
  const where = figureWhere(filter);
  const line = pieces.map(({ of, text }, i) => (of === "series" ? `x.piece${i}` : text));
  let lines = "";
  let count = 0;
  for (const [one] of iterateTuples<[string]>(
    db,
    `SELECT ${concat([...line, "char(13, 10)"])}
     FROM ${figuresWithSuccessors(filter.knownOn)}
     CROSS JOIN SeriesCells x ON x.seriesId = f.seriesId
     ${joinDocument("f.documentId")}
     WHERE ${where.text} ORDER BY ${orderBy(sort)}`,
    where.params,
  )) {
    lines += one;
    count += 1;
    if (count < PART) continue;
    yield { lines: Buffer.from(lines), rows: count };
    [lines, count] = ["", 0];
  }
  if (count > 0) yield { lines: Buffer.from(lines), rows: count };
}
