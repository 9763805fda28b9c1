import "server-only";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { countReviews } from "@/lib/store/review-queue";
import { allowsSelfApproval } from "./allows-self-approval";
import { limitOf } from "./read-review-queue";
import { requirePermission } from "./require-permission";

/** What waits for the signed-in person. */
export interface Waiting {
  /** Reviews that they may decide; null for those who decide none. */
  toReview: number | null;
  /** What they submitted and nobody has decided yet. */
  submitted: number;
  /** What came back to them. */
  sentBack: number;
}

/** Counts what waits for the person who is signed in. */
export async function countWaiting(actor: Actor | null): Promise<Waiting> {
  const person = requirePermission(actor, "admin.enter");
  const db = driver();
  const crisisIds = limitOf(person);
  const notBy = allowsSelfApproval(db) ? null : person.id;
  const all = { crisisIds, submittedBy: null, notBy };
  const own = { crisisIds, submittedBy: person.id };
  return {
    toReview: isAllowed(person, "figure.approve") ? countReviews(db, "in_review", all) : null,
    submitted: countReviews(db, "in_review", own),
    sentBack: countReviews(db, "sent_back", own),
  };
}
