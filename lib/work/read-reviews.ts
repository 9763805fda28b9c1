import "server-only";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import type { ReviewItem } from "@/lib/domain/review-views";
import { driver } from "@/lib/store/connection";
import { readReviews as readStored } from "@/lib/store/review-queue";
import { buildReviewItems } from "./build-review-items";
import { requirePermission } from "./require-permission";

/** Reviews by id, as far as the person may see them. */
export async function readReviews(
  actor: Actor | null,
  { reviewIds }: { reviewIds: readonly string[] },
): Promise<ReviewItem[]> {
  const person = requirePermission(actor, "admin.enter");
  const reviews = readStored(driver(), reviewIds);
  return buildReviewItems(
    driver(),
    person,
    reviews.filter(({ crisisId }) => isAllowed(person, "admin.enter", crisisId)),
  );
}
