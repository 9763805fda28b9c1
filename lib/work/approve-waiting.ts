import "server-only";
import { setImmediate as breathe } from "node:timers/promises";
import type { Actor } from "@/lib/domain/permissions";
import type { ReviewFilter } from "@/lib/domain/review-views";
import { driver } from "@/lib/store/connection";
import { readQueueIds } from "@/lib/store/review-queue";
import { allowsSelfApproval } from "./allows-self-approval";
import { approveReviews, type ApprovalOutcome } from "./approve-reviews";
import { limitOf } from "./read-review-queue";
import { requirePermission } from "./require-permission";

/** More takes minutes; the rest waits to be asked for again. */
export const MOST_AT_ONCE = 5_000;
/** In one transaction: other writers and readers come in between. */
const PART = 100;

/**
 * Approves everything that waits, fits the filter and is not the person's own, the longest first and at most
 * {@link MOST_AT_ONCE}; the outcomes are in that order. What only waits for another one is tried again
 * after that one. The parts approved before a crash stay approved.
 */
export async function approveWaiting(
  actor: Actor | null,
  { filter, at }: { filter: ReviewFilter; at: Date },
): Promise<ApprovalOutcome[]> {
  const person = requirePermission(actor, "figure.approve");
  const db = driver();
  const notBy = allowsSelfApproval(db) ? null : person.id;
  const scope = { crisisIds: limitOf(person), submittedBy: null, notBy };
  const waiting: ReviewFilter = { ...filter, status: "in_review" };
  const ids = readQueueIds(db, waiting, scope, at).slice(0, MOST_AT_ONCE);
  const outcomes = new Map<string, ApprovalOutcome["outcome"]>();
  let left = ids;
  for (let before = Infinity; left.length < before;) {
    before = left.length;
    for (let start = 0; start < left.length; start += PART) {
      const part = left.slice(start, start + PART);
      for (const { reviewId, outcome } of await approveReviews(person, { reviewIds: part, at }))
        outcomes.set(reviewId, outcome);
      await breathe();
    }
    left = left.filter((id) => mayFollow(outcomes.get(id)));
  }
  return ids.flatMap((reviewId) => {
    const outcome = outcomes.get(reviewId);
    return outcome === undefined ? [] : [{ reviewId, outcome }];
  });
}

/** Whether it was refused for what stands now, which the approval of another may change. */
function mayFollow(outcome: ApprovalOutcome["outcome"] | undefined): boolean {
  return outcome !== undefined && outcome !== "approved" && outcome.kind === "invalid";
}
