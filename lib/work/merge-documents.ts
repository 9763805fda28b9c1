import "server-only";
import { knownFromOf } from "@/lib/domain/known-from";
import type { Actor } from "@/lib/domain/permissions";
import {
  insertDocumentRevision,
  keepFirstState,
  mergeDocument,
  moveBelongings,
} from "@/lib/store/document-states";
import { readFigureIdsOfDocument } from "@/lib/store/figure-ids";
import { markChanged } from "@/lib/store/mark-changed";
import { decideReviews } from "@/lib/store/reviews";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requireDocument } from "./change-document";
import { problem, refuseInvalid } from "./refuse";
import { requireForDocument } from "./require-crises";
import { requireText } from "./require-text";
import { reviseBeneath } from "./revise-beneath";

/**
 * Puts a duplicate away: its figures, events and attachments are the other document's from then on,
 * each figure by a revision of its own, known from that document's day.
 */
export async function mergeDocuments(
  actor: Actor | null,
  input: {
    /** The duplicate. */
    documentId: string;
    baseRevision: number;
    /** The one that stays, as it was looked at. */
    intoId: string;
    intoRevision: number;
    reason: string;
    at: Date;
  },
): Promise<{ figures: number }> {
  const { documentId, baseRevision, intoId, intoRevision, at } = input;
  const reason = requireText("reason", input.reason);
  if (documentId === intoId) refuseInvalid(problem("intoId", "same_document"));
  return writeTransaction((db) => {
    const { id: by } = requireForDocument(db, actor, "document.write", documentId);
    requireForDocument(db, actor, "document.write", intoId);
    const { current, head, waiting } = requireDocument(db, documentId, baseRevision);
    const { current: into } = requireDocument(db, intoId, intoRevision);
    const stamp = { by, at, reason };
    keepFirstState(db, current, stamp);
    const figures = readFigureIdsOfDocument(db, documentId);
    const { changed, isPublic } = reviseBeneath(
      db,
      figures,
      (figure) =>
        figure.documentId === documentId
          ? { ...figure, documentId: intoId, ...knownFromOf(into, figure) }
          : figure,
      stamp,
    );
    if (waiting !== null) decideReviews(db, [waiting], "replaced", stamp);
    const revision = head.revision + 1;
    insertDocumentRevision(db, { ...current, revision }, stamp);
    mergeDocument(db, { id: documentId, revision }, intoId, at);
    const moved = moveBelongings(db, documentId, intoId);
    writeAudit(db, stamp, [{ action: "document.merged", documentId, intoId, figures: changed }]);
    if (isPublic || moved) markChanged(db, { figures });
    return { figures: changed };
  });
}
