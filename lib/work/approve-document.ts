import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import type { Review } from "@/lib/domain/review";
import type { Db } from "@/lib/store/connection";
import { readDocumentState, readSavedDocument } from "@/lib/store/document-states";
import { isPublicDocument } from "@/lib/store/figure-ids";
import { writeAudit } from "@/lib/store/write-audit";
import { applyDocument } from "./apply-document";
import { refuseConflict, refuseNotFound } from "./refuse";

/**
 * Makes the state that a review is about the document's, with all that follows for its figures.
 * Answers whether readers see something else from then on.
 */
export function approveDocument(db: Db, review: Review, person: Actor, at: Date): boolean {
  const { subjectId: documentId, revision } = review;
  const current = readDocumentState(db, documentId) ?? refuseNotFound("document");
  const saved = readSavedDocument(db, documentId, revision) ?? refuseNotFound("revision");
  if (current.id !== documentId || review.baseRevision !== current.revision) {
    refuseConflict(current.revision, current);
  }
  const stamp = { by: person.id, at, reason: saved.reason };
  const figures = applyDocument(db, saved.state, stamp);
  writeAudit(db, stamp, [{ action: "document.approved", documentId, revision, figures }]);
  return isPublicDocument(db, documentId);
}
