import "server-only";
import { saysTheSame, wasPublished, type FigureState } from "@/lib/domain/figure-state";
import type { AcceptedWarning } from "@/lib/domain/review";
import type { Db } from "@/lib/store/connection";
import type { WriteStamp } from "@/lib/store/figure-rows";
import { readFigureState, readLastRevision, readSavedState } from "@/lib/store/figure-states";
import { readCrisisOfFigure } from "@/lib/store/read-crises-of";
import { decideReviews, insertReviews, readWaitingReviews } from "@/lib/store/reviews";
import { writeAudit } from "@/lib/store/write-audit";
import { insertRevisions, reviseFigures } from "@/lib/store/write-figures";
import { checkEdition } from "./check-edition";
import { problem, refuseConflict, refuseInvalid, refuseNotFound } from "./refuse";

/** A figure where its last saved state is the one that a write was based on. */
export function requireFigure(
  db: Db,
  figureId: string,
  baseRevision: number,
): { current: FigureState; last: number } {
  const current = readFigureState(db, figureId) ?? refuseNotFound("figure");
  const last = readLastRevision(db, figureId);
  if (baseRevision !== last) {
    refuseConflict(last, readSavedState(db, figureId, last) ?? current);
  }
  return { current, last };
}

/** Ends the review of what waited for a figure: a later state takes its place. */
export function replaceWaiting(db: Db, figureId: string, stamp: WriteStamp): void {
  const ids = readWaitingReviews(db, "figure", [figureId]).map(({ id }) => id);
  decideReviews(db, ids, "replaced", stamp);
}

/**
 * Saves a state of a figure as its next revision and puts it up for review, in place of what waited
 * before. What readers see stays as it is.
 */
export function recordRevision(
  db: Db,
  { current, state }: { current: FigureState; state: FigureState },
  warnings: AcceptedWarning[],
  stamp: WriteStamp,
): { revision: number; reviewId: string } {
  const { id, revision } = state;
  const crisisId = readCrisisOfFigure(db, id);
  if (current.status === "published" && saysTheSame(current, state)) {
    refuseInvalid(problem(null, "nothing_changed"));
  }
  const edition = checkEdition(db, state, { publishing: false });
  if (edition !== null) refuseInvalid(edition);
  const baseRevision = wasPublished(current) ? current.revision : null;
  replaceWaiting(db, id, stamp);
  if (baseRevision === null) reviseFigures(db, [state], stamp);
  else insertRevisions(db, [state], stamp);
  const submission = { revision, baseRevision, crisisId, warnings };
  const [reviewId] = insertReviews(db, [
    {
      subjectKind: "figure",
      subjectId: id,
      ...submission,
      submittedBy: stamp.by,
      submittedAt: stamp.at,
    },
  ]);
  writeAudit(db, stamp, [{ action: "figure.submitted", figureId: id, revision, baseRevision }]);
  if (reviewId === undefined) throw new Error(`no review of figure ${id}`);
  return { revision, reviewId };
}
