import "server-only";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import type { StandingFigure } from "@/lib/domain/import/judge-undo";
import { fromInstant } from "./instant";
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

/** A figure that an import wrote, as it stands now. */
export interface ImportedFigure extends ImportedState, Omit<StandingFigure, "waits"> {
  crisisId: string;
  /** Of the review that waits; null for none. */
  reviewId: string | null;
}

/** How some of the figures that an import wrote stand now, in the order of its file. */
export function readImportedFigures(
  db: Db,
  batchId: string,
  ids: readonly string[],
): ImportedFigure[] {
  return readAll<ImportedFigure>(
    db,
    `SELECT i.figureId, i.revision, i.baseRevision, i."row", f.status, f.withdrawnBy, s.crisisId,
       f.revision AS currentRevision, r.id AS reviewId,
       (SELECT max(l.revision) FROM FigureRevision l WHERE l.figureId = f.id) AS lastRevision
     FROM ImportFigure i JOIN Figure f ON f.id = i.figureId JOIN Series s ON s.id = f.seriesId
     LEFT JOIN Review r ON r.subjectKind = 'figure' AND r.subjectId = f.id
       AND r.status = 'in_review'
     WHERE i.batchId = @batchId AND ${inList("i.figureId", "ids")} ORDER BY i."row", i.figureId`,
    { batchId, ids: JSON.stringify(ids) },
  );
}

/** Who did something to a figure, when, and why. */
export interface FigureDeed {
  figureId: string;
  revision: number;
  by: string;
  at: string;
  reason: string;
}

/** Who saved the states of figures. */
export function readSaves(db: Db, ids: readonly string[]): FigureDeed[] {
  return readAll<FigureDeed>(
    db,
    `SELECT figureId, revision, savedBy AS "by", savedAt AS "at", reason FROM FigureRevision
     WHERE ${inList("figureId", "ids")}`,
    { ids: JSON.stringify(ids) },
  ).map((row) => ({ ...row, at: fromInstant(row.at) }));
}

/** Who approved the states of figures. */
export function readApprovals(db: Db, ids: readonly string[]): FigureDeed[] {
  return readAll<FigureDeed>(
    db,
    `SELECT subjectId AS figureId, revision, decidedBy AS "by", decidedAt AS "at", '' AS reason
     FROM Review WHERE subjectKind = 'figure' AND status = 'approved' AND decidedBy IS NOT NULL
       AND ${inList("subjectId", "ids")}`,
    { ids: JSON.stringify(ids) },
  ).map((row) => ({ ...row, at: fromInstant(row.at) }));
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
