import "server-only";
import type { Review } from "@/lib/domain/review";
import type { Db } from "@/lib/store/connection";
import { decideReviews } from "@/lib/store/reviews";
import { writeAudit, type Doer } from "@/lib/store/write-audit";
import { putBackToDraft } from "@/lib/store/write-figures";

/** Ends a review without approval: a figure that was never published is a draft again. */
export function endReview(
  db: Db,
  { id, subjectKind, subjectId, revision }: Review,
  status: "sent_back" | "cancelled",
  doer: Doer,
): void {
  decideReviews(db, [id], status, doer);
  if (subjectKind === "document") {
    writeAudit(db, doer, [{ action: `document.${status}`, documentId: subjectId, revision }]);
    return;
  }
  putBackToDraft(db, subjectId);
  writeAudit(db, doer, [{ action: `figure.${status}`, figureId: subjectId, revision }]);
}
