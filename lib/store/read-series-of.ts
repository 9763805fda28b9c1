import "server-only";
import type { FigureFilter } from "@/lib/domain/figure-filter";
import type { Series } from "@/lib/domain/model";
import type { Db } from "./connection";
import { figuresWithSuccessors, figureWhere } from "./figure-sql";
import { readOrganisations } from "./read-entities";
import { readSeriesByIds } from "./read-series";
import { readAll } from "./sql";

/** The series that have figures which a filter finds, those of a crisis together. */
export function readSeriesOf(db: Db, filter: FigureFilter): Series[] {
  const { text, series, params } = figureWhere(filter);
  const rows = readAll<{ id: string }>(
    db,
    `SELECT x.id FROM Series x JOIN Crisis c ON c.id = x.crisisId
     WHERE ${series === null ? "" : `x.id IN (${series}) AND`} EXISTS (
       SELECT 1 FROM ${figuresWithSuccessors(filter.knownOn)} WHERE f.seriesId = x.id AND ${text})
     ORDER BY c.rank, c.slug, x.id`,
    params,
  );
  const ids = rows.map(({ id }) => id);
  const found = readSeriesByIds(db, ids, readOrganisations(db));
  return ids.flatMap((id) => found.get(id) ?? []);
}
