import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Review } from "@/lib/domain/review";
import type { Db } from "./connection";
import { fromInstant } from "./instant";
import { readAll, readOne } from "./sql";

/** A saved state of a figure with who saved it, when and why. */
export interface HistoryRow {
  revision: number;
  state: FigureState;
  savedAt: string;
  savedBy: string;
  reason: string;
}

/** Every saved state of a figure, the latest first. */
export function readHistory(db: Db, figureId: string): HistoryRow[] {
  return readAll<Omit<HistoryRow, "state"> & { state: string }>(
    db,
    `SELECT revision, state, savedAt, savedBy, reason FROM FigureRevision
     WHERE figureId = @figureId ORDER BY revision DESC`,
    { figureId },
  ).map((row) => ({
    ...row,
    state: JSON.parse(row.state) as FigureState,
    savedAt: fromInstant(row.savedAt),
  }));
}

/** Why the state that a review is about was saved. */
export function readSavedReason(db: Db, { subjectKind, subjectId, revision }: Review): string {
  const table =
    subjectKind === "figure"
      ? "FigureRevision WHERE figureId = @subjectId"
      : "DocumentRevision WHERE documentId = @subjectId";
  return (
    readOne<{ reason: string }>(db, `SELECT reason FROM ${table} AND revision = @revision`, {
      subjectId,
      revision,
    })?.reason ?? ""
  );
}

/** What was taken out of a figure's texts: that it was, not what. The latest first. */
export function readRedactions(
  db: Db,
  figureId: string,
): { field: string; reason: string; by: string; at: string }[] {
  return readAll<{ field: string; reason: string; by: string; at: string }>(
    db,
    `SELECT field, reason, redactedBy AS "by", redactedAt AS "at" FROM Redaction
     WHERE figureId = @figureId ORDER BY redactedAt DESC, id`,
    { figureId },
  ).map((row) => ({ ...row, at: fromInstant(row.at) }));
}
