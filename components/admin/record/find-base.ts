import type { SavedState } from "@/lib/domain/review-views";

/**
 * The state that the one at `index` was made from, of all states, the latest first: the published one
 * beneath a correction, and for what took effect without a review the last one that stood.
 */
export function findBase(states: readonly SavedState[], index: number): SavedState | null {
  const earlier = states.slice(index + 1);
  const before = earlier[0] ?? null;
  const review = states[index]?.review ?? null;
  if (review === null) return earlier.find(stood) ?? before;
  return earlier.find(({ revision }) => revision === review.baseRevision) ?? before;
}

/** Readers saw it, or it was the record's own: no review kept it from that. */
function stood({ review }: SavedState): boolean {
  return review === null || review.status === "approved";
}
