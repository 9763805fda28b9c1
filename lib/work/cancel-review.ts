import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import { writeTransaction } from "@/lib/store/write-transaction";
import { endReview } from "./end-review";
import { requirePermission } from "./require-permission";
import { requireWaiting } from "./require-waiting";

/** Takes back what the person submitted, as long as nobody decided on it. */
export async function cancelReview(
  actor: Actor | null,
  { reviewId, at }: { reviewId: string; at: Date },
): Promise<void> {
  const { id: by } = requirePermission(actor, "figure.submit");
  await writeTransaction((db) => {
    const review = requireWaiting(db, reviewId);
    if (review.submittedBy !== by) {
      throw new Refusal({ kind: "forbidden", permission: "figure.submit" });
    }
    endReview(db, review, "cancelled", { by, at });
  });
}
