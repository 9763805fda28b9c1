import "server-only";
import type { Db } from "./connection";
import { mayLeave, stands } from "./figure-sql";
import { readAll } from "./sql";
import { inList } from "./sqlite";

/** What decides whether another figure may refer to one. */
export interface LinkedFigure {
  seriesId: string;
  asOf: string;
  /** The published edition that stands in its place. */
  standingEdition: string | null;
  isPublic: 0 | 1;
}

/** Figures by id that stand or wait for review. */
export function readFigureLinks(db: Db, ids: readonly string[]): Map<string, LinkedFigure> {
  const rows = readAll<LinkedFigure & { id: string }>(
    db,
    `SELECT f.id, f.seriesId, f.asOf, n.id AS standingEdition,
       CASE WHEN ${mayLeave("f")} THEN 1 ELSE 0 END AS isPublic
     FROM Figure f LEFT JOIN Figure n ON n.supersedesId = f.id AND ${stands("n", null)}
     WHERE ${inList("f.id", "ids")} AND f.status IN ('published', 'in_review', 'withdrawn')`,
    { ids: JSON.stringify(ids) },
  );
  return new Map(rows.map(({ id, ...link }) => [id, link]));
}
