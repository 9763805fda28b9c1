import "server-only";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Actor } from "@/lib/domain/permissions";
import type { ReviewFilter, ReviewInQueue, ReviewSubject } from "@/lib/domain/review-views";
import { driver, type Db } from "@/lib/store/connection";
import { readSavedReason } from "@/lib/store/read-history";
import { readFiguresOfSeries } from "@/lib/store/read-figures";
import { readQueueIds } from "@/lib/store/review-queue";
import { readReview } from "@/lib/store/reviews";
import { buildReviewItems } from "./build-review-items";
import { limitOf } from "./read-review-queue";
import { refuseNotFound } from "./refuse";
import { requireForReview } from "./require-crises";
import { requirePermission } from "./require-permission";

/** One review, its neighbours in the queue that `filter` describes, and its series around it. */
export async function readReviewItem(
  actor: Actor | null,
  { reviewId, filter, at }: { reviewId: string; filter: ReviewFilter; at: Date },
): Promise<ReviewInQueue> {
  requirePermission(actor, "admin.enter");
  const db = driver();
  const review = readReview(db, reviewId) ?? refuseNotFound("review");
  const person = requireForReview(db, actor, "admin.enter", review);
  const [item] = buildReviewItems(db, person, [review]);
  if (item === undefined) return refuseNotFound("review");
  const scope = { crisisIds: limitOf(person), submittedBy: null };
  const ids = readQueueIds(db, filter, scope, at);
  const index = ids.indexOf(reviewId);
  return {
    item,
    reason: readSavedReason(db, review),
    position: index < 0 ? null : index + 1,
    total: ids.length,
    previousId: index < 0 ? null : (ids[index - 1] ?? null),
    nextId: ids[index + 1] ?? null,
    line: readLine(db, item.subject),
  };
}

/** The series as it would be if the state were published. */
function readLine(db: Db, subject: ReviewSubject): ReportedFigure[] {
  if (subject.of === "document") return [];
  const { after } = subject;
  const published = readFiguresOfSeries(db, [after.series.id], null);
  const others = published.filter(({ figure }) => figure.id !== after.figure.id);
  const { supersedesId } = after.figure;
  return [
    ...others.map((one) =>
      one.figure.id === supersedesId
        ? { ...one, status: "superseded" as const, supersededById: after.figure.id }
        : one,
    ),
    after,
  ];
}
