import "server-only";
import type Database from "better-sqlite3";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { FigureFilter } from "@/lib/domain/figure-filter";
import { figuresWithSuccessors, figureWhere, isKnown, stands } from "./figure-sql";
import { readAll, readOne } from "./sql";

export interface Extent {
  id: string;
  figures: number;
  recommended: number;
  firstAsOf: CalendarDate;
  lastAsOf: CalendarDate;
}

const EXTENT = `count(*) AS figures, 
  sum(CASE WHEN f.role = 'recommended' THEN 1 ELSE 0 END) AS recommended,
  min(f.asOf) AS firstAsOf, max(f.asOf) AS lastAsOf`;

/**
 * How many figures of each series a filter finds, and over which dates. Series without any are not
 * there: a series known from drafts alone is not public. In order of crisis, then what is counted.
 */
export function readSeriesExtents(db: Database.Database, filter: FigureFilter): Extent[] {
  const where = figureWhere(filter);
  return readAll<Extent>(
    db,
    `SELECT x.* FROM (
       SELECT f.seriesId AS id, ${EXTENT} FROM ${figuresWithSuccessors(filter.knownOn)}
       WHERE ${where.text} GROUP BY f.seriesId) x
     JOIN Series s ON s.id = x.id JOIN Crisis c ON c.id = s.crisisId
     ORDER BY c.rank, c.slug, s.indicator, s.population, s.measure, x.figures DESC, s.id`,
    where.params,
  );
}

/** The same by crisis, in no order. Summed from the series, whose groups the index has in order. */
export function readCrisisExtents(db: Database.Database, filter: FigureFilter): Extent[] {
  const where = figureWhere(filter);
  return readAll<Extent>(
    db,
    `SELECT s.crisisId AS id, sum(x.figures) AS figures, sum(x.recommended) AS recommended,
       min(x.firstAsOf) AS firstAsOf, max(x.lastAsOf) AS lastAsOf FROM (
       SELECT f.seriesId, ${EXTENT} FROM ${figuresWithSuccessors(filter.knownOn)}
       WHERE ${where.text} GROUP BY f.seriesId) x
     JOIN Series s ON s.id = x.seriesId GROUP BY s.crisisId`,
    where.params,
  );
}

/**
 * Ids of the figures on the last day of a series that can lead a headline: published on that day of
 * knowledge, recommended, stated by a document, and not "not available".
 */
export function readLastDayIds(
  db: Database.Database,
  seriesId: string,
  knownOn: CalendarDate | null,
): string[] {
  const leading = `FROM ${figuresWithSuccessors(knownOn)}
    WHERE f.seriesId = @seriesId AND ${stands("f", knownOn)} AND ${isKnown("f", knownOn)}
      AND n.id IS NULL AND f.role = 'recommended' AND f.computedBy IS NULL
      AND f.qualifier <> 'not_available'`;
  const params = { seriesId, ...(knownOn === null ? {} : { knownOn }) };
  const last = readOne<{ asOf: CalendarDate }>(
    db,
    `SELECT f.asOf ${leading} ORDER BY f.asOf DESC LIMIT 1`,
    params,
  );
  if (last === null) return [];
  return readAll<{ id: string }>(db, `SELECT f.id ${leading} AND f.asOf = @asOf`, {
    ...params,
    asOf: last.asOf,
  }).map((row) => row.id);
}
