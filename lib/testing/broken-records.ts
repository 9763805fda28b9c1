import { saysTheSame, type FigureState } from "@/lib/domain/figure-state";
import type { Db } from "@/lib/store/connection";
import { readFigureStates } from "@/lib/store/figure-states";
import { mayLeave } from "@/lib/store/figure-sql";
import { readAll } from "@/lib/store/sql";

/** What must never be found in a database, whatever was done to it and however it ended. */
const QUERIES: Record<string, string> = {
  "a figure whose current state was not saved": `SELECT f.id FROM Figure f WHERE NOT EXISTS
    (SELECT 1 FROM FigureRevision r WHERE r.figureId = f.id AND r.revision = f.revision)`,
  "a document whose current state was not saved": `SELECT d.id FROM Document d
    WHERE d.revision > 1 AND NOT EXISTS
    (SELECT 1 FROM DocumentRevision r WHERE r.documentId = d.id AND r.revision = d.revision)`,
  "two states of one record that wait": `SELECT subjectId AS id FROM Review
    WHERE status = 'in_review' GROUP BY subjectKind, subjectId HAVING count(*) > 1`,
  "a review of a state that was not saved": `SELECT w.id FROM Review w WHERE NOT EXISTS
    (SELECT 1 FROM FigureRevision r WHERE r.figureId = w.subjectId AND r.revision = w.revision)
    AND NOT EXISTS (SELECT 1 FROM DocumentRevision r
      WHERE r.documentId = w.subjectId AND r.revision = w.revision)`,
  "a decision without its record": `SELECT w.id FROM Review w
    WHERE w.status IN ('approved', 'sent_back', 'cancelled') AND NOT EXISTS
    (SELECT 1 FROM AuditEvent a WHERE a.subject = w.subjectId
      AND a.action = w.subjectKind || '.' || w.status
      AND json_extract(a.detail, '$.revision') = w.revision AND a.actor = w.decidedBy)`,
  "a withdrawal without its record": `SELECT f.id FROM Figure f
    JOIN FigureRevision r ON r.figureId = f.id AND r.revision = 1 AND r.savedBy <> 'seed'
    WHERE f.status = 'withdrawn' AND NOT EXISTS
    (SELECT 1 FROM AuditEvent a WHERE a.subject = f.id AND a.action = 'figure.withdrawn')`,
  "a figure that waits without a review": `SELECT f.id FROM Figure f
    WHERE f.status = 'in_review' AND NOT EXISTS (SELECT 1 FROM Review w
      WHERE w.subjectId = f.id AND w.revision = f.revision AND w.status = 'in_review')`,
  "a published state that nobody approved": `SELECT f.id FROM Figure f
    JOIN Review w ON w.subjectId = f.id AND w.revision = f.revision
    WHERE ${mayLeave("f")} AND w.status <> 'approved'`,
  "a figure that two standing ones supersede": `SELECT n.supersedesId AS id FROM Figure n
    WHERE n.status = 'published' AND n.supersedesId IS NOT NULL
    GROUP BY n.supersedesId HAVING count(*) > 1`,
};

/** What is broken in a database, by its name with the ids; empty where nothing is. */
export function findBroken(db: Db): string[] {
  const found = Object.entries(QUERIES).flatMap(([name, query]) =>
    readAll<{ id: string }>(db, query).map(({ id }) => `${name}: ${id}`),
  );
  return [
    ...found,
    ...findDifferent(db).map((id) => `a figure that differs from its saved state: ${id}`),
    ...readAll(db, "PRAGMA foreign_key_check").map((row) => `a reference: ${JSON.stringify(row)}`),
    ...readAll<{ integrity_check: string }>(db, "PRAGMA integrity_check").flatMap(
      ({ integrity_check: said }) => (said === "ok" ? [] : [said]),
    ),
  ];
}

/** Figures that people changed whose row, with those who passed it on, is not what was saved. */
function findDifferent(db: Db): string[] {
  const saved = readAll<{ figureId: string; state: string }>(
    db,
    `SELECT r.figureId, r.state FROM FigureRevision r
     JOIN Figure f ON f.id = r.figureId AND f.revision = r.revision WHERE r.savedBy <> 'seed'`,
  ).map((row) => ({ ...row, state: JSON.parse(row.state) as FigureState }));
  const current = readFigureStates(
    db,
    saved.map(({ figureId }) => figureId),
  );
  return saved.flatMap(({ figureId, state }) => {
    const now = current.get(figureId);
    return now && saysTheSame(now, state) ? [] : [figureId];
  });
}
