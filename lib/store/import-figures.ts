import "server-only";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import { readAll } from "./sql";
import { inList } from "./sqlite";

/** A saved state of a figure that an import wrote. */
export interface ImportedState {
  figureId: string;
  revision: number;
  /** The revision that was published before; null for a figure that nobody had seen. */
  baseRevision: number | null;
  /** Of the file. */
  row: number;
}

export function insertImportFigures(
  db: Db,
  batchId: string,
  figures: readonly ImportedState[],
): void {
  insertRows(
    db,
    "ImportFigure",
    figures.map((figure) => ({ batchId, ...figure })),
  );
}

/** What an import wrote, in the order of its file. */
export function readImportFigures(db: Db, batchId: string): ImportedState[] {
  return readAll<ImportedState>(
    db,
    `SELECT figureId, revision, baseRevision, "row" FROM ImportFigure
     WHERE batchId = @batchId ORDER BY "row", figureId`,
    { batchId },
  );
}

/** Those of the crises of which no figure stands or waits. */
export function findEmptyCrises(db: Db, ids: readonly string[]): string[] {
  return readAll<{ id: string }>(
    db,
    `SELECT c.id FROM Crisis c
     WHERE ${inList("c.id", "ids")} AND c.archivedAt IS NULL AND NOT EXISTS (SELECT 1 FROM Series s JOIN Figure f ON f.seriesId = s.id
       WHERE s.crisisId = c.id AND (f.status IN ('published', 'in_review') OR f.withdrawnBy = 'source'))`,
    { ids: JSON.stringify(ids) },
  ).map(({ id }) => id);
}
