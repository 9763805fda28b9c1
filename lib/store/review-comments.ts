import "server-only";
import { groupBy } from "@/lib/domain/group-by";
import type { Db } from "./connection";
import { fromInstant } from "./instant";
import { readAll } from "./sql";
import { inList } from "./sqlite";

/** A comment as it is stored: its writer by id. */
export interface StoredComment {
  reviewId: string;
  field: string | null;
  text: string;
  writtenBy: string;
  writtenAt: string;
}

/** The comments of reviews, by the review's id, the first one first. */
export function readComments(db: Db, reviewIds: readonly string[]): Map<string, StoredComment[]> {
  const rows = readAll<StoredComment>(
    db,
    `SELECT reviewId, field, text, writtenBy, writtenAt FROM ReviewComment
     WHERE ${inList("reviewId", "ids")} ORDER BY writtenAt, field, id`,
    { ids: JSON.stringify(reviewIds) },
  );
  return groupBy(
    rows.map((row) => ({ ...row, writtenAt: fromInstant(row.writtenAt) })),
    ({ reviewId }) => reviewId,
  );
}
