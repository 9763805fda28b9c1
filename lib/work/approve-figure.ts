import "server-only";
import type { AuditAction } from "@/lib/domain/audit";
import { wasPublished, type FigureState } from "@/lib/domain/figure-state";
import type { Actor } from "@/lib/domain/permissions";
import type { Review } from "@/lib/domain/review";
import type { Db } from "@/lib/store/connection";
import { readFigureState, readSavedState } from "@/lib/store/figure-states";
import { writeAudit } from "@/lib/store/write-audit";
import { updateFigures } from "@/lib/store/write-figures";
import { checkEdition } from "./check-edition";
import { checkFall } from "./check-falls";
import { refuseConflict, refuseInvalid, refuseNotFound } from "./refuse";

/** Publishes the state of a figure that a review is about. Readers see something else from then on. */
export function approveFigure(db: Db, review: Review, person: Actor, at: Date): void {
  const { subjectId, revision, submittedBy } = review;
  const current = readFigureState(db, subjectId) ?? refuseNotFound("figure");
  const waiting = readSavedState(db, subjectId, revision) ?? refuseNotFound("revision");
  requireBase(current, review);
  const state = { ...waiting, ...approvedStatus(waiting) };
  const problems = [checkEdition(db, state, { publishing: true }), checkFall(db, state)];
  const found = problems.filter((one) => one !== null);
  if (found.length > 0) refuseInvalid(...found);
  updateFigures(db, [state]);
  const ownFigure = submittedBy === person.id;
  const approved = { action: "figure.approved", figureId: subjectId, revision, ownFigure } as const;
  const superseded = state.status === "published" ? tellSuperseded(current, state) : [];
  writeAudit(db, { by: person.id, at }, [approved, ...superseded, ...tellWithdrawn(state)]);
}

const PUBLISHED = {
  status: "published",
  withdrawnOn: null,
  withdrawnBy: null,
  withdrawnReason: null,
} as const;

/** A figure that its source had taken back when it was imported is published as such. */
function approvedStatus({ status, withdrawnBy }: FigureState): Partial<FigureState> {
  return status === "in_review" && withdrawnBy === "source" ? { status: "withdrawn" } : PUBLISHED;
}

/** Nothing may have been saved beneath the state since it was made. */
function requireBase(current: FigureState, { revision, baseRevision }: Review): void {
  const base = wasPublished(current) ? baseRevision : revision;
  if (base !== current.revision) refuseConflict(current.revision, current);
}

function tellWithdrawn({ id, status, withdrawnOn, withdrawnReason }: FigureState): AuditAction[] {
  if (status !== "withdrawn" || withdrawnOn === null) return [];
  const told = { action: "figure.withdrawn", figureId: id, by: "source", on: withdrawnOn } as const;
  return [{ ...told, reason: withdrawnReason ?? "" }];
}

function tellSuperseded(current: FigureState, state: FigureState): AuditAction[] {
  const { id, supersedesId, supersedeReason } = state;
  const before = current.status === "published" ? current.supersedesId : null;
  if (supersedesId === null || supersedesId === before) return [];
  const reason = supersedeReason ?? "restated";
  return [{ action: "figure.superseded", figureId: supersedesId, supersededById: id, reason }];
}
