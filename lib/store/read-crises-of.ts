import "server-only";
import type { Db } from "./connection";
import { readAll, readOne } from "./sql";

/** The crisis of a figure; null where there is no such figure. */
export function readCrisisOfFigure(db: Db, figureId: string): string | null {
  return (
    readOne<{ crisisId: string }>(
      db,
      `SELECT s.crisisId FROM Figure f JOIN Series s ON s.id = f.seriesId WHERE f.id = @figureId`,
      { figureId },
    )?.crisisId ?? null
  );
}

/** The crises that a document states figures of. */
export function readCrisesOfDocument(db: Db, documentId: string): string[] {
  return readAll<{ crisisId: string }>(
    db,
    `SELECT DISTINCT s.crisisId FROM Figure f JOIN Series s ON s.id = f.seriesId
     WHERE f.documentId = @documentId ORDER BY s.crisisId`,
    { documentId },
  ).map(({ crisisId }) => crisisId);
}
