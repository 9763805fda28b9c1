import "server-only";
import type { DocumentState } from "@/lib/domain/document-state";
import type { Actor } from "@/lib/domain/permissions";
import type { Db } from "@/lib/store/connection";
import {
  insertDocumentRevision,
  keepFirstState,
  readDocumentState,
  readLastDocumentRevision,
  readSavedDocument,
} from "@/lib/store/document-states";
import { isPublicDocument } from "@/lib/store/figure-ids";
import type { WriteStamp } from "@/lib/store/figure-rows";
import { readCrisesOfDocument } from "@/lib/store/read-crises-of";
import { decideReviews, insertReviews, readWaitingReviews } from "@/lib/store/reviews";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { applyDocument } from "./apply-document";
import { changedDocument, type DocumentChange } from "./changed-document";
import { refuseConflict, refuseInvalid, refuseNotFound, problem } from "./refuse";
import { requireForDocument } from "./require-crises";
import { requireText } from "./require-text";

/**
 * Changes a document for all of its figures at once. Where readers know it, the change waits as one
 * review (`reviewId`); where all of its figures still wait themselves, it is made at once.
 */
export async function changeDocument(
  actor: Actor | null,
  input: {
    documentId: string;
    baseRevision: number;
    change: DocumentChange;
    reason: string;
    at: Date;
  },
): Promise<{ revision: number; reviewId: string | null }> {
  const { documentId, baseRevision, change, at } = input;
  const reason = requireText("reason", input.reason);
  return writeTransaction((db) => {
    const { id: by } = requireForDocument(db, actor, "document.write", documentId);
    const { current, head, waiting } = requireDocument(db, documentId, baseRevision);
    const changed = changedDocument(db, waiting ? head : current, change, at);
    const next = { ...changed, revision: head.revision + 1 };
    const stamp = { by, at, reason };
    keepFirstState(db, current, stamp);
    insertDocumentRevision(db, next, stamp);
    if (waiting) decideReviews(db, [waiting], "replaced", stamp);
    const { revision } = next;
    if (isPublicDocument(db, documentId)) {
      return { revision, reviewId: putUpForReview(db, current, next, stamp) };
    }
    const figures = applyDocument(db, next, stamp);
    writeAudit(db, stamp, [{ action: "document.changed", documentId, revision, figures }]);
    return { revision, reviewId: null };
  });
}

/** A document that was not merged, where its last saved state is the one that a write was based on. */
export function requireDocument(
  db: Db,
  documentId: string,
  baseRevision: number,
): { current: DocumentState; head: DocumentState; waiting: string | null } {
  const current = readDocumentState(db, documentId) ?? refuseNotFound("document");
  if (current.id !== documentId) {
    refuseInvalid(problem(null, "merged_document", { document: current.id }));
  }
  const last = Math.max(readLastDocumentRevision(db, documentId), current.revision);
  const head = readSavedDocument(db, documentId, last)?.state ?? current;
  if (baseRevision !== last) refuseConflict(last, head);
  const [review] = readWaitingReviews(db, "document", [documentId]);
  return { current, head, waiting: review?.id ?? null };
}

function putUpForReview(
  db: Db,
  current: DocumentState,
  { id, revision }: DocumentState,
  { by, at }: WriteStamp,
): string | null {
  const [crisisId, ...others] = readCrisesOfDocument(db, id);
  const [reviewId] = insertReviews(db, [
    {
      subjectKind: "document",
      subjectId: id,
      revision,
      baseRevision: current.revision,
      crisisId: others.length === 0 ? (crisisId ?? null) : null,
      warnings: [],
      submittedBy: by,
      submittedAt: at,
    },
  ]);
  writeAudit(db, { by, at }, [{ action: "document.submitted", documentId: id, revision }]);
  return reviewId ?? null;
}
