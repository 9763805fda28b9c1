import "server-only";
import { redactDocument } from "@/lib/domain/redact";
import type { Db } from "@/lib/store/connection";
import {
  insertDocumentRevision,
  keepFirstState,
  readDocumentState,
  readLastDocumentRevision,
  readSavedDocument,
  updateDocument,
} from "@/lib/store/document-states";
import type { WriteStamp } from "@/lib/store/figure-rows";
import { readWaitingReviews } from "@/lib/store/reviews";
import { writeAudit } from "@/lib/store/write-audit";
import { requireIdentity } from "./changed-document";
import { moveReview } from "./revise-beneath";

/**
 * Takes a text out of the current state of a document, as a revision of its own; a state that waits on
 * top of it waits on, as a later one. Its earlier states are taken care of already. Answers whether the
 * text was there.
 */
export function redactDocumentBeneath(
  db: Db,
  documentId: string,
  taken: string,
  stamp: WriteStamp,
): boolean {
  const current = readDocumentState(db, documentId);
  if (current === null) return false;
  const next = redactDocument(current, taken);
  if (next.title === current.title && next.note === current.note) return false;
  requireIdentity(db, next);
  keepFirstState(db, next, stamp);
  let revision = Math.max(readLastDocumentRevision(db, documentId), current.revision) + 1;
  const redacted = { ...next, revision };
  insertDocumentRevision(db, redacted, stamp);
  updateDocument(db, redacted);
  writeAudit(db, stamp, [{ action: "document.changed", documentId, revision, figures: 0 }]);
  const [review] = readWaitingReviews(db, "document", [documentId]);
  const waiting = review && readSavedDocument(db, documentId, review.revision);
  if (!review || !waiting) return true;
  const baseRevision = revision++;
  const { state, reason } = waiting;
  const saved = { by: review.submittedBy, at: stamp.at, reason };
  insertDocumentRevision(db, { ...state, revision }, saved);
  moveReview(db, review, { revision, baseRevision }, stamp);
  return true;
}
