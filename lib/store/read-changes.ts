import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Db } from "./connection";
import { mayLeave } from "./figure-sql";
import { fromInstant } from "./instant";
import { readAll } from "./sql";

/** A published revision of a figure's record, with whether it is the first of them. */
export interface ChangeRow {
  state: FigureState;
  publishedAt: string;
  first: boolean;
  reason: string;
}

const PUBLISHED = `FigureRevision r JOIN Figure f ON f.id = r.figureId AND r.revision <= f.revision
  LEFT JOIN Review w ON w.subjectKind = 'figure' AND w.subjectId = r.figureId
    AND w.revision = r.revision`;
const AT = "coalesce(w.decidedAt, r.savedAt)";

/** The latest published revisions of figures that may leave, of one crisis or of all; the newest first. */
export function readChanges(db: Db, crisisId: string | null, limit: number): ChangeRow[] {
  const inCrisis = `f.seriesId IN (SELECT id FROM Series WHERE crisisId = @crisisId)`;
  const latest = `SELECT r.figureId, r.revision, ${AT} AS "publishedAt" FROM ${PUBLISHED}
    WHERE ${mayLeave("f")} AND (w.id IS NULL OR w.status = 'approved')
      AND ${crisisId === null ? "1 = 1" : inCrisis}
    ORDER BY "publishedAt" DESC, r.figureId DESC, r.revision DESC LIMIT @limit`;
  return readAll<Omit<ChangeRow, "state" | "first"> & { state: string; first: 0 | 1 }>(
    db,
    `SELECT l."publishedAt", s.state, s.reason, NOT EXISTS (
        SELECT 1 FROM ${PUBLISHED} WHERE r.figureId = l.figureId AND r.revision < l.revision
          AND (w.id IS NULL OR w.status = 'approved')) AS "first"
     FROM (${latest}) l JOIN FigureRevision s
       ON s.figureId = l.figureId AND s.revision = l.revision
     ORDER BY l."publishedAt" DESC, l.figureId DESC, l.revision DESC`,
    { limit, ...(crisisId === null ? {} : { crisisId }) },
  ).map(({ state, publishedAt, first, reason }) => ({
    state: JSON.parse(state) as FigureState,
    publishedAt: fromInstant(publishedAt),
    first: first === 1,
    reason,
  }));
}
