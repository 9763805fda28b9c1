import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Db } from "./connection";
import { mayLeave } from "./figure-sql";
import { fromInstant } from "./instant";
import { readOne } from "./sql";

/** A saved state of a figure that readers saw, and since when they did. */
export interface PublishedState {
  state: FigureState;
  /** When it was approved, or saved where nobody had to approve it. */
  publishedAt: string;
}

/**
 * The state of a figure in that revision as it was saved. Null where there is no such revision, where
 * it was never published, and where the figure may not leave.
 */
export function readPublishedState(
  db: Db,
  figureId: string,
  revision: number,
): PublishedState | null {
  const row = readOne<{ state: string; publishedAt: string | number }>(
    db,
    `SELECT r.state, coalesce(w.decidedAt, r.savedAt) AS "publishedAt"
     FROM FigureRevision r JOIN Figure f ON f.id = r.figureId AND r.revision <= f.revision
       LEFT JOIN Review w ON w.subjectKind = 'figure' AND w.subjectId = r.figureId
         AND w.revision = r.revision
     WHERE r.figureId = @figureId AND r.revision = @revision AND ${mayLeave("f")}
       AND (w.id IS NULL OR w.status = 'approved')`,
    { figureId, revision },
  );
  if (!row) return null;
  return {
    state: JSON.parse(row.state) as FigureState,
    publishedAt: fromInstant(row.publishedAt),
  };
}
