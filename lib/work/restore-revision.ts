import "server-only";
import { IN_REVIEW } from "@/lib/domain/build-state";
import type { FigureState } from "@/lib/domain/figure-state";
import { knownFromOf } from "@/lib/domain/known-from";
import type { Actor } from "@/lib/domain/permissions";
import { readDocumentState } from "@/lib/store/document-states";
import { followMerges } from "@/lib/store/follow-merges";
import { readSavedState } from "@/lib/store/figure-states";
import { writeTransaction } from "@/lib/store/write-transaction";
import { checkFall } from "./check-falls";
import { recordRevision, requireFigure } from "./record-revision";
import { problem, refuseInvalid, refuseNotFound } from "./refuse";
import { requireForFigure } from "./require-crises";
import { requireText } from "./require-text";

/** Proposes an earlier state of a figure anew, as its next revision in review. */
export async function restoreRevision(
  actor: Actor | null,
  input: { figureId: string; baseRevision: number; revision: number; reason: string; at: Date },
): Promise<{ revision: number; reviewId: string }> {
  const { figureId, baseRevision, at } = input;
  const reason = requireText("reason", input.reason);
  return writeTransaction((db) => {
    const { id: by } = requireForFigure(db, actor, "figure.correct", figureId);
    const { current, last } = requireFigure(db, figureId, baseRevision);
    const unknown = problem("revision", "unknown_revision", { revision: input.revision });
    const earlier = readSavedState(db, figureId, input.revision) ?? refuseInvalid(unknown);
    const document = readDocumentState(db, earlier.documentId) ?? refuseNotFound("document");
    const state: FigureState = {
      ...followMerges(db, earlier),
      ...knownFromOf(document, earlier),
      ...IN_REVIEW,
      documentId: document.id,
      revision: last + 1,
    };
    const fall = checkFall(db, state);
    if (fall?.code === "fall_without_reason") refuseInvalid(fall);
    return recordRevision(db, { current, state }, [], { by, at, reason });
  });
}
