import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import type { ReviewFilter, ReviewQueue } from "@/lib/domain/review-views";
import { driver } from "@/lib/store/connection";
import { namePeople } from "@/lib/store/people-names";
import {
  countReviews,
  readQueueChoices,
  readQueueIds,
  readReviews,
} from "@/lib/store/review-queue";
import { buildReviewItems } from "./build-review-items";
import { requirePermission } from "./require-permission";

/** Reviews on one page of the queue. */
export const QUEUE_PAGE = 50;

/** A page of the reviews that fit, from 1, those that wait longest first. */
export async function readReviewQueue(
  actor: Actor | null,
  { filter, page, at }: { filter: ReviewFilter; page: number; at: Date },
): Promise<ReviewQueue> {
  const person = requirePermission(actor, "admin.enter");
  const db = driver();
  const scope = { crisisIds: limitOf(person), submittedBy: null };
  const ids = readQueueIds(db, filter, scope, at);
  const shown = ids.slice((page - 1) * QUEUE_PAGE, page * QUEUE_PAGE);
  const { submitterIds, ...choices } = readQueueChoices(db, filter, scope);
  const nameOf = namePeople(db, submitterIds);
  return {
    items: buildReviewItems(db, person, readReviews(db, shown)),
    total: ids.length,
    counts: {
      in_review: countReviews(db, "in_review", scope),
      sent_back: countReviews(db, "sent_back", scope),
    },
    choices: { ...choices, submitters: submitterIds.map(nameOf) },
  };
}

/** The crises whose reviews the person sees; null for all. */
export function limitOf({ role, crisisIds }: Actor): readonly string[] | null {
  return role === "administrator" ? null : crisisIds;
}
