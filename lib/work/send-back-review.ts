import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { insertComments, type NewComment } from "@/lib/store/reviews";
import { writeTransaction } from "@/lib/store/write-transaction";
import { endReview } from "./end-review";
import { problem, refuseInvalid } from "./refuse";
import { requireForReview } from "./require-crises";
import { requirePermission } from "./require-permission";
import { requireText } from "./require-text";
import { requireWaiting } from "./require-waiting";

/** Gives a state under review back to who submitted it, saying of which field or of the whole why. */
export async function sendBackReview(
  actor: Actor | null,
  { reviewId, comments, at }: { reviewId: string; comments: readonly NewComment[]; at: Date },
): Promise<void> {
  const { id: by } = requirePermission(actor, "figure.send_back");
  if (comments.length === 0) refuseInvalid(problem("comments", "text_missing"));
  const said = comments.map(({ field, text }, index) => ({
    field,
    text: requireText(`comments.${index}.text`, text),
  }));
  await writeTransaction((db) => {
    const review = requireWaiting(db, reviewId);
    requireForReview(db, actor, "figure.send_back", review);
    insertComments(db, reviewId, said, { by, at });
    endReview(db, review, "sent_back", { by, at });
  });
}
