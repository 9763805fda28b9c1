import "server-only";
import { isPublicState, saysTheSame, type FigureState } from "@/lib/domain/figure-state";
import type { Review } from "@/lib/domain/review";
import type { Db } from "@/lib/store/connection";
import type { WriteStamp } from "@/lib/store/figure-rows";
import { readFigureStates, readLastRevision, readSavedRevision } from "@/lib/store/figure-states";
import { decideReviews, insertReviews, readWaitingReviews } from "@/lib/store/reviews";
import { insertRevisions, reviseFigures } from "@/lib/store/write-figures";

/**
 * Changes figures as a consequence of something else, without a review of their own: each that
 * `change` makes different gets a revision. A state that waits on top of one is changed alike and
 * waits on, as a later revision on the new base. Answers how many figures changed, and whether
 * readers see any of that.
 */
export function reviseBeneath(
  db: Db,
  figureIds: readonly string[],
  change: (state: FigureState) => FigureState,
  stamp: WriteStamp,
): { changed: number; isPublic: boolean } {
  const waiting = new Map(
    readWaitingReviews(db, "figure", figureIds).map((review) => [review.subjectId, review]),
  );
  const outcomes = [...readFigureStates(db, figureIds).values()].map((current) =>
    reviseOne(db, { current, review: waiting.get(current.id) ?? null }, change, stamp),
  );
  return {
    changed: outcomes.filter(({ changed }) => changed).length,
    isPublic: outcomes.some(({ isPublic }) => isPublic),
  };
}

function reviseOne(
  db: Db,
  { current, review }: { current: FigureState; review: Review | null },
  change: (state: FigureState) => FigureState,
  stamp: WriteStamp,
): { changed: boolean; isPublic: boolean } {
  const changed = change(current);
  const isChanged = !saysTheSame(changed, current);
  let revision = readLastRevision(db, current.id);
  if (isChanged) reviseFigures(db, [{ ...changed, revision: ++revision }], stamp);
  const isPublic = isChanged && isPublicState(current);
  if (review === null) return { changed: isChanged, isPublic };
  if (review.baseRevision === null) {
    if (isChanged) moveReview(db, review, { revision, baseRevision: null }, stamp);
    return { changed: isChanged, isPublic };
  }
  const saved = readSavedRevision(db, current.id, review.revision);
  const rebased = change(saved.state);
  if (!isChanged && saysTheSame(rebased, saved.state)) return { changed: false, isPublic };
  const baseRevision = isChanged ? revision : current.revision;
  insertRevisions(db, [{ ...rebased, revision: ++revision }], { ...saved, at: stamp.at });
  moveReview(db, review, { revision, baseRevision }, stamp);
  return { changed: true, isPublic };
}

/** The review goes on about a later state. */
export function moveReview(
  db: Db,
  review: Review,
  to: Pick<Review, "revision" | "baseRevision">,
  stamp: WriteStamp,
): void {
  decideReviews(db, [review.id], "replaced", stamp);
  insertReviews(db, [{ ...review, ...to, submittedAt: new Date(review.submittedAt) }]);
}
