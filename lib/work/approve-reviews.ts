import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { Refusal, type RefusalReason } from "@/lib/domain/refusal";
import { mayApprove } from "@/lib/domain/review";
import type { Db } from "@/lib/store/connection";
import { raiseDataVersion } from "@/lib/store/data-version";
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
    let isPublic = false;
    let left = [...new Set(reviewIds)];
    for (let before = Infinity; left.length < before;) {
      before = left.length;
      left = left.filter((reviewId) => {
        const { outcome, changesReading } = tryOne(db, person, reviewId, at);
        outcomes.set(reviewId, outcome);
        isPublic ||= changesReading;
        return outcome !== "approved" && outcome.kind === "invalid";
      });
    }
    if (isPublic) raiseDataVersion(db);
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
): { outcome: "approved" | RefusalReason; changesReading: boolean } {
  try {
    const changesReading = writeWithin(db, () => approveOne(db, person, reviewId, at));
    return { outcome: "approved", changesReading };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { outcome: error.reason, changesReading: false };
  }
}

function approveOne(db: Db, person: Actor, reviewId: string, at: Date): boolean {
  const review = requireWaiting(db, reviewId);
  requireForReview(db, person, "figure.approve", review);
  if (!mayApprove(person, review, allowsSelfApproval(db))) {
    throw new Refusal({ kind: "not_own_approval" });
  }
  decideReviews(db, [reviewId], "approved", { by: person.id, at });
  if (review.subjectKind === "document") return approveDocument(db, review, person, at);
  approveFigure(db, review, person, at);
  return true;
}
