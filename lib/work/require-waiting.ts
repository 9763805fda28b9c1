import "server-only";
import type { Review } from "@/lib/domain/review";
import type { Db } from "@/lib/store/connection";
import { readReview } from "@/lib/store/reviews";
import { refuseConflict, refuseNotFound } from "./refuse";

/** A review that waits for a decision. Throws Refusal where somebody decided it since. */
export function requireWaiting(db: Db, reviewId: string): Review {
  const review = readReview(db, reviewId) ?? refuseNotFound("review");
  return review.status === "in_review" ? review : refuseConflict(review.revision, review);
}
