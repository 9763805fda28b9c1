import "server-only";
import type Database from "better-sqlite3";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { FigureFilter } from "@/lib/domain/figure-filter";
import { figuresWithSuccessors, figureWhere } from "./figure-sql";
import { isWide, readAside } from "./read-aside";
import { readAll, type Sql } from "./sql";

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
export async function readSeriesExtents(
  db: Database.Database,
  filter: FigureFilter,
): Promise<Extent[]> {
  return readExtents(db, filter, seriesExtents(filter));
}

/** The same by crisis, in no order. */
export async function readCrisisExtents(
  db: Database.Database,
  filter: FigureFilter,
): Promise<Extent[]> {
  return readExtents(db, filter, crisisExtents(filter));
}

async function readExtents(
  db: Database.Database,
  filter: FigureFilter,
  query: Sql,
): Promise<Extent[]> {
  if (!isWide(db, filter)) return readAll<Extent>(db, query.text, query.params);
  const [rows = []] = await readAside([query]);
  return rows as Extent[];
}

function seriesExtents(filter: FigureFilter): Sql {
  const { text, params } = figureWhere(filter);
  return {
    text: `SELECT x.* FROM (
       SELECT f.seriesId AS id, ${EXTENT} FROM ${figuresWithSuccessors(filter.knownOn)}
       WHERE ${text} GROUP BY f.seriesId) x
     JOIN Series s ON s.id = x.id JOIN Crisis c ON c.id = s.crisisId
     ORDER BY c.rank, c.slug, s.indicator, s.population, s.measure, x.figures DESC, s.id`,
    params,
  };
}

/** Summed from the series, whose groups the index has in order. */
function crisisExtents(filter: FigureFilter): Sql {
  const { text, params } = figureWhere(filter);
  return {
    text: `SELECT s.crisisId AS id, sum(x.figures) AS figures, sum(x.recommended) AS recommended,
       min(x.firstAsOf) AS firstAsOf, max(x.lastAsOf) AS lastAsOf FROM (
       SELECT f.seriesId, ${EXTENT} FROM ${figuresWithSuccessors(filter.knownOn)}
       WHERE ${text} GROUP BY f.seriesId) x
     JOIN Series s ON s.id = x.seriesId GROUP BY s.crisisId`,
    params,
  };
}
