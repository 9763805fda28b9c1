import "server-only";
import type { ChangedFigure, RemovalKind } from "@/lib/domain/changed-figure";
import type { FigureFilter } from "@/lib/domain/figure-filter";
import type { Db } from "./connection";
import { figuresWithSuccessors, figureWhere, mayLeave, stands } from "./figure-sql";
import { fromInstant, storeInstant } from "./instant";
import { publicStatus } from "./map-figure";
import { readFiguresByIds } from "./read-figures";
import { countEarlierStates } from "./read-published-history";
import { readAll, readOne, type Sql } from "./sql";
import { jsonText } from "./sqlite";

/** Which part of the changes is wanted: after one instant, up to another, from a place in them on. */
export interface ChangesPage {
  filter: FigureFilter;
  since: string;
  through: string;
  limit: number;
  position: { updatedAt: string; id: string } | null;
}

type ChangesPeriod = Pick<ChangesPage, "filter" | "since" | "through">;

interface ChangeRow extends Omit<ChangedFigure, "reported" | "removed"> {
  removed: RemovalKind;
  listed: 0 | 1;
}

/**
 * The figures that readers see otherwise since then, the earliest change first: those of the filter,
 * and, as removed, those that are of series of the filter, or were, and are not in its list. Within a
 * transaction of the caller.
 */
export function readChangedFigures(db: Db, page: ChangesPage): ChangedFigure[] {
  const { text, params } = changesQuery(page);
  const rows = readAll<ChangeRow>(db, text, params);
  const listed = rows.filter((row) => row.listed === 1).map(({ id }) => id);
  const figures = readFiguresByIds(db, listed);
  return rows.map(({ listed: _listed, removed, ...row }) => {
    const reported = figures.get(row.id) ?? null;
    const updatedAt = fromInstant(row.updatedAt);
    return { ...row, updatedAt, reported, removed: reported === null ? removed : null };
  });
}

/** The ids of {@link readChangedFigures}, of all of a period, and whether each is in the list. */
function changedIds(period: ChangesPeriod): Sql {
  return changesQuery({ ...period, limit: -1, position: null });
}

/** How many rows a table of the changes of a period has, with the earlier states of figures or without. */
export function countChangedFigures(db: Db, period: ChangesPeriod, withHistory: boolean): number {
  const { text, params } = changedIds(period);
  const found = readOne<{ count: number }>(db, `SELECT count(*) AS count FROM (${text}) c`, params);
  const listed = { text: `SELECT c.id FROM (${text}) c WHERE c.listed = 1`, params };
  return (found?.count ?? 0) + (withHistory ? countEarlierStates(db, listed) : 0);
}

/** The query of {@link readChangedFigures}. */
export function changesQuery({ filter, since, through, limit, position }: ChangesPage): Sql {
  const where = figureWhere(filter);
  const after = position === null ? "" : "AND (f.changedAt, f.id) > (@afterAt, @afterId)";
  const scope =
    where.series === null
      ? ""
      : `AND (f.seriesId IN (${where.series}) OR EXISTS (
          SELECT 1 FROM FigureRevision h LEFT JOIN Review w ON w.subjectKind = 'figure'
            AND w.subjectId = h.figureId AND w.revision = h.revision
          WHERE h.figureId = f.id AND h.revision < f.revision
            AND (w.id IS NULL OR w.status = 'approved')
            AND ${jsonText("h.state", "seriesId")} IN (${where.series})))`;
  return {
    text: `SELECT f.id, f.changedAt AS updatedAt, ${publicStatus(null)} AS status,
        (${where.text}) AS listed,
        CASE WHEN NOT ${mayLeave("f")} THEN 'withdrawn_by_us'
          WHEN NOT ${stands("f", null)} THEN 'withdrawn_by_source'
          WHEN n.id IS NOT NULL THEN 'superseded' ELSE 'out_of_filter' END AS removed
      FROM ${figuresWithSuccessors(null)}
      WHERE f.changedAt > @since AND f.changedAt <= @through ${after} ${scope}
      ORDER BY f.changedAt, f.id LIMIT @limit`,
    params: {
      ...where.params,
      since: storeInstant(since),
      through: storeInstant(through),
      limit,
      ...(position === null
        ? {}
        : { afterAt: storeInstant(position.updatedAt), afterId: position.id }),
    },
  };
}
