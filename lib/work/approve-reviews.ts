import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { Refusal, type RefusalReason } from "@/lib/domain/refusal";
import { mayApprove, type Review } from "@/lib/domain/review";
import type { Db } from "@/lib/store/connection";
import { markChanged } from "@/lib/store/mark-changed";
import { decideReviews } from "@/lib/store/reviews";
import { writeTransaction, writeWithin } from "@/lib/store/write-transaction";
import { allowsSelfApproval } from "./allows-self-approval";
import { approveDocument } from "./approve-document";
import { approveFigure } from "./approve-figure";
import { requireForReview } from "./require-crises";
import { requirePermission } from "./require-permission";
import { requireWaiting } from "./require-waiting";

/** What became of one review. */
export interface ApprovalOutcome {
  reviewId: string;
  outcome: "approved" | RefusalReason;
}

/**
 * Publishes the states under these reviews, each or not at all, in one transaction. The outcomes are
 * in the order asked for. What only waits for another one of them (an edition for the figure that it
 * supersedes) is approved after that one.
 */
export async function approveReviews(
  actor: Actor | null,
  { reviewIds, at }: { reviewIds: readonly string[]; at: Date },
): Promise<ApprovalOutcome[]> {
  const person = requirePermission(actor, "figure.approve");
  const outcomes = new Map<string, "approved" | RefusalReason>();
  await writeTransaction((db) => {
    const figures: string[] = [];
    const documents: string[] = [];
    let left = [...new Set(reviewIds)];
    for (let before = Infinity; left.length < before;) {
      before = left.length;
      left = left.filter((reviewId) => {
        const { outcome, changed } = tryOne(db, person, reviewId, at);
        outcomes.set(reviewId, outcome);
        if (changed?.subjectKind === "figure") figures.push(changed.subjectId);
        if (changed?.subjectKind === "document") documents.push(changed.subjectId);
        return outcome !== "approved" && outcome.kind === "invalid";
      });
    }
    if (figures.length + documents.length > 0) markChanged(db, { figures, documents });
  });
  return reviewIds.map((reviewId) => ({
    reviewId,
    outcome: outcomes.get(reviewId) ?? { kind: "not_found", what: "review" },
  }));
}

function tryOne(
  db: Db,
  person: Actor,
  reviewId: string,
  at: Date,
): { outcome: "approved" | RefusalReason; changed: Review | null } {
  try {
    const changed = writeWithin(db, () => approveOne(db, person, reviewId, at));
    return { outcome: "approved", changed };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { outcome: error.reason, changed: null };
  }
}

/** The review where readers see something else by its approval. */
function approveOne(db: Db, person: Actor, reviewId: string, at: Date): Review | null {
  const review = requireWaiting(db, reviewId);
  requireForReview(db, person, "figure.approve", review);
  if (!mayApprove(person, review, allowsSelfApproval(db))) {
    throw new Refusal({ kind: "not_own_approval" });
  }
  decideReviews(db, [reviewId], "approved", { by: person.id, at });
  if (review.subjectKind === "document") {
    return approveDocument(db, review, person, at) ? review : null;
  }
  approveFigure(db, review, person, at);
  return review;
}
