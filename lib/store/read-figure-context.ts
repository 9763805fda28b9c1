import "server-only";
import type Database from "better-sqlite3";
import type { Figure, Revision } from "@/lib/domain/model";
import { figuresWithSuccessors, mayLeave, stands } from "./figure-sql";
import { readAll, readOne } from "./sql";

/**
 * The saved states of a figure that were published, up to the present one, oldest first, without who
 * saved. What was sent back, taken back or replaced before its approval was never published.
 */
export function readRevisions(db: Database.Database, figureId: string): Revision[] {
  return readAll<{ revision: number; savedAt: string | number; reason: string }>(
    db,
    `SELECT r.revision, r.savedAt, r.reason FROM FigureRevision r
     JOIN Figure f ON f.id = r.figureId AND r.revision <= f.revision
     WHERE r.figureId = @figureId AND ${mayLeave("f")} AND NOT EXISTS
       (SELECT 1 FROM Review w WHERE w.subjectKind = 'figure' AND w.subjectId = r.figureId
        AND w.revision = r.revision AND w.status <> 'approved')
     ORDER BY r.revision`,
    { figureId },
  ).map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() }));
}

/** Ids of the figures that are parts of this one. */
export function readPartIds(db: Database.Database, figureId: string): string[] {
  return readAll<{ id: string }>(
    db,
    `SELECT f.id FROM Figure f WHERE f.partOfId = @figureId AND ${mayLeave("f")}
     ORDER BY f.asOf, f.id`,
    { figureId },
  ).map((row) => row.id);
}

/** Ids of the published figures next to this one in its series, by `asOf` and id. */
export function readNeighbourIds(
  db: Database.Database,
  figure: Pick<Figure, "id" | "seriesId" | "asOf">,
): { previous: string | null; next: string | null } {
  const beside = (beyond: "<" | ">", direction: "ASC" | "DESC"): string | null =>
    readOne<{ id: string }>(
      db,
      `SELECT f.id FROM ${figuresWithSuccessors(null)}
       WHERE f.seriesId = @seriesId AND (f.asOf, f.id) ${beyond} (@asOf, @id)
         AND ${stands("f", null)} AND n.id IS NULL
       ORDER BY f.asOf ${direction}, f.id ${direction} LIMIT 1`,
      { seriesId: figure.seriesId, asOf: figure.asOf, id: figure.id },
    )?.id ?? null;
  return { previous: beside("<", "DESC"), next: beside(">", "ASC") };
}
