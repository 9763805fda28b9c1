import "server-only";
import { setImmediate } from "node:timers/promises";
import type Database from "better-sqlite3";
import type { FigureFilter, FigureSort } from "@/lib/domain/figure-filter";
import { openReader } from "./connection";
import { figureCells } from "./figure-cells";
import { figuresWithSuccessors, figureWhere } from "./figure-sql";
import { isAfter, orderBy } from "./read-figures";
import { change, iterateTuples, readTuples, type Sql, type SqlParams } from "./sql";
import { concat, csvText, joinedBytes } from "./sqlite";

/** Made in about three milliseconds: as long as others wait at most. */
const PART = 250;

/**
 * Every figure of a filter as lines of CSV with these columns, {@link PART} at a time, as of one moment
 * however long the reader takes: on a connection of its own within one read transaction. Other
 * requests are answered between the parts. Ending the iteration early closes the connection.
 */
export async function* streamFigureLines(
  filter: FigureFilter,
  sort: FigureSort,
  columns: readonly string[],
): AsyncGenerator<Uint8Array, void, void> {
  const db = openReader();
  try {
    db.exec("BEGIN");
    const line = prepareLine(db, filter, columns);
    const parts = walksIndex(filter, sort) ? walk : iterate;
    for (const part of parts(db, filter, sort, line)) {
      yield part;
      await setImmediate();
    }
  } finally {
    db.close();
  }
}

/**
 * The expression of a line. What neighbouring columns take from the series is one piece, made once for
 * all figures of that series, as are the cells of publishers: both are put into tables of `db` alone.
 */
function prepareLine(
  db: Database.Database,
  { knownOn }: FigureFilter,
  columns: readonly string[],
): string {
  const cells = figureCells(knownOn);
  const pieces: string[][] = [];
  const line: string[] = [];
  let before = "";
  for (const column of columns) {
    const cell = cells.get(column);
    if (cell === undefined) throw new RangeError(`no column ${column}`);
    if (cell.of === "series" && before === "series") pieces.at(-1)?.push("','", cell.text);
    else {
      if (line.length > 0) line.push("','");
      line.push(cell.of === "series" ? `x.piece${pieces.length}` : cell.text);
      if (cell.of === "series") pieces.push([cell.text]);
    }
    before = cell.of;
  }
  const named = pieces.map((piece, i) => `, ${concat(piece)} AS piece${i}`).join("");
  change(
    db,
    `CREATE TEMPORARY TABLE SeriesCells AS SELECT s.id AS seriesId${named} FROM Series s
     JOIN Crisis c ON c.id = s.crisisId JOIN Place p ON p.id = s.placeId
     JOIN Organisation o ON o.id = s.originId`,
  );
  change(db, "CREATE UNIQUE INDEX temp.series_cells ON SeriesCells (seriesId)");
  change(
    db,
    `CREATE TEMPORARY TABLE PublisherCells AS SELECT o.id AS publisherId,
     ${csvText("o.code")} AS code, ${csvText("o.name")} AS name FROM Organisation o`,
  );
  change(db, "CREATE UNIQUE INDEX temp.publisher_cells ON PublisherCells (publisherId)");
  return concat([...line, "char(13, 10)"]);
}

function lineQuery(filter: FigureFilter, sort: FigureSort, line: string, after: string): Sql {
  const where = figureWhere(filter);
  return {
    text: `SELECT ${line} AS line, f.asOf, f.id FROM ${figuresWithSuccessors(filter.knownOn)}
      CROSS JOIN SeriesCells x ON x.seriesId = f.seriesId
      CROSS JOIN Document d ON d.id = f.documentId
      LEFT JOIN PublisherCells b ON b.publisherId = d.publisherId
      WHERE ${where.text}${after} ORDER BY ${orderBy(sort)}`,
    params: where.params,
  };
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

/** Part by part along the index: a part is put together by the database. */
function* walk(
  db: Database.Database,
  filter: FigureFilter,
  sort: FigureSort,
  line: string,
): Generator<Uint8Array, void, void> {
  const last = sort.descending ? "min" : "max";
  let position: { key: string; id: string } | null = null;
  for (;;) {
    const after = position === null ? "" : ` AND ${isAfter(sort, position)}`;
    const { text, params } = lineQuery(filter, sort, line, after);
    const place: SqlParams =
      position === null ? {} : { afterKey: position.key, afterId: position.id };
    const [row]: PartTuple[] = readTuples<PartTuple>(
      db,
      // Dates are all of one length, so that these texts have the order of the rows.
      `SELECT ${joinedBytes("line")}, ${last}(asOf || id), count(*) FROM (${text} LIMIT ${PART}) y`,
      { ...params, ...place },
    );
    const [bytes, end, count] = row ?? [null, "", 0];
    if (bytes !== null) yield bytes;
    if (count < PART) return;
    position = { key: end.slice(0, 10), id: end.slice(10) };
  }
}

/** Row by row in whatever order was asked for. */
function* iterate(
  db: Database.Database,
  filter: FigureFilter,
  sort: FigureSort,
  line: string,
): Generator<Uint8Array, void, void> {
  const { text, params } = lineQuery(filter, sort, line, "");
  let lines = "";
  let count = 0;
  for (const [one] of iterateTuples<[string]>(db, text, params)) {
    lines += one;
    count += 1;
    if (count < PART) continue;
    yield Buffer.from(lines);
    [lines, count] = ["", 0];
  }
  if (lines !== "") yield Buffer.from(lines);
}
