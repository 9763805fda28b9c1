import "server-only";
import type { AcceptedWarning, Review, ReviewStatus } from "@/lib/domain/review";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import { fromInstant, toInstant } from "./instant";
import { makeId } from "./make-id";
import { change, readAll, readOne } from "./sql";
import { inList } from "./sqlite";
import type { Doer } from "./write-audit";

export interface ReviewRow extends Omit<Review, "warnings"> {
  warnings: string;
}

export function toReview({ warnings, submittedAt, decidedAt, ...row }: ReviewRow): Review {
  return {
    ...row,
    warnings: JSON.parse(warnings) as AcceptedWarning[],
    submittedAt: fromInstant(submittedAt),
    decidedAt: decidedAt === null ? null : fromInstant(decidedAt),
  };
}

/** A review that begins; it waits for a decision. */
export type NewReview = Pick<
  Review,
  | "subjectKind"
  | "subjectId"
  | "revision"
  | "baseRevision"
  | "crisisId"
  | "warnings"
  | "submittedBy"
> & { submittedAt: Date };

/** Puts saved states up for review; returns the reviews' ids in the same order. */
export function insertReviews(db: Db, reviews: readonly NewReview[]): string[] {
  const rows = reviews.map((review) => ({
    id: makeId(),
    subjectKind: review.subjectKind,
    subjectId: review.subjectId,
    revision: review.revision,
    baseRevision: review.baseRevision,
    crisisId: review.crisisId,
    status: "in_review" satisfies ReviewStatus,
    warnings: JSON.stringify(review.warnings),
    submittedBy: review.submittedBy,
    submittedAt: toInstant(review.submittedAt),
  }));
  insertRows(db, "Review", rows);
  return rows.map(({ id }) => id);
}

export function readReview(db: Db, id: string): Review | null {
  const row = readOne<ReviewRow>(db, "SELECT * FROM Review WHERE id = @id", { id });
  return row && toReview(row);
}

/** The reviews of a figure or document, the latest state first. */
export function readReviewsOf(
  db: Db,
  subjectKind: Review["subjectKind"],
  subjectId: string,
): Review[] {
  return readAll<ReviewRow>(
    db,
    `SELECT * FROM Review WHERE subjectKind = @subjectKind AND subjectId = @subjectId
     ORDER BY revision DESC`,
    { subjectKind, subjectId },
  ).map(toReview);
}

/** The reviews of these figures or documents that wait for a decision; at most one of each. */
export function readWaitingReviews(
  db: Db,
  subjectKind: Review["subjectKind"],
  subjectIds: readonly string[],
): Review[] {
  if (subjectIds.length === 0) return [];
  return readAll<ReviewRow>(
    db,
    `SELECT * FROM Review WHERE subjectKind = @subjectKind AND status = 'in_review'
     AND ${inList("subjectId", "ids")}`,
    { subjectKind, ids: JSON.stringify(subjectIds) },
  ).map(toReview);
}

/** Ends reviews that wait. */
export function decideReviews(
  db: Db,
  ids: readonly string[],
  status: Exclude<ReviewStatus, "in_review">,
  { by, at }: Doer,
): void {
  if (ids.length === 0) return;
  change(
    db,
    `UPDATE Review SET status = @status, decidedBy = @by, decidedAt = @at
     WHERE status = 'in_review' AND ${inList("id", "ids")}`,
    { status, by, at: toInstant(at), ids: JSON.stringify(ids) },
  );
}

/** What somebody says of a state under review, of one field of it or of the whole. */
export interface NewComment {
  field: string | null;
  text: string;
}

export function insertComments(
  db: Db,
  reviewId: string,
  comments: readonly NewComment[],
  { by, at }: Doer,
): void {
  insertRows(
    db,
    "ReviewComment",
    comments.map(({ field, text }) => ({
      id: makeId(),
      reviewId,
      field,
      text,
      writtenBy: by,
      writtenAt: toInstant(at),
    })),
  );
}

/** Who submitted the latest state of figures, by the figure's id. */
export function readSubmitters(db: Db, figureIds: readonly string[]): Map<string, string> {
  const rows = readAll<{ subjectId: string; submittedBy: string }>(
    db,
    `SELECT subjectId, submittedBy FROM Review WHERE subjectKind = 'figure'
     AND ${inList("subjectId", "ids")} ORDER BY revision`,
    { ids: JSON.stringify(figureIds) },
  );
  return new Map(rows.map(({ subjectId, submittedBy }) => [subjectId, submittedBy]));
}
