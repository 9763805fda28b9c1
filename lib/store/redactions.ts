import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import type { AcceptedWarning } from "@/lib/domain/review";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import { toInstant } from "./instant";
import { makeId } from "./make-id";
import { change, readAll } from "./sql";
import type { Doer } from "./write-audit";

/** What is done to texts and states when something is taken out of them. */
export interface Scrubber {
  text: (text: string) => string;
  state: (state: FigureState) => FigureState;
}

/**
 * Takes something out of every saved state of a figure, in place, and out of what people wrote
 * around it: reasons, comments of review. The only rewriting of history that there is. Answers how
 * many records it changed, and whether the reason of a revision, which readers see, is among them.
 */
export function scrubHistory(
  db: Db,
  figureId: string,
  scrub: Scrubber,
): { records: number; reasons: boolean } {
  const reasons = readAll<{ reason: string }>(
    db,
    "SELECT reason FROM FigureRevision WHERE figureId = @figureId",
    { figureId },
  ).some(({ reason }) => scrub.text(reason) !== reason);
  const records =
    scrubRevisions(db, figureId, scrub) +
    scrubReviews(db, figureId, scrub) +
    scrubComments(db, figureId, scrub);
  return { records, reasons };
}

function scrubRevisions(db: Db, figureId: string, scrub: Scrubber): number {
  const update = `UPDATE FigureRevision SET state = @state, reason = @reason
    WHERE figureId = @figureId AND revision = @revision`;
  const rows = readAll<{ revision: number; state: string; reason: string }>(
    db,
    "SELECT revision, state, reason FROM FigureRevision WHERE figureId = @figureId",
    { figureId },
  );
  return countChanged(rows, ({ revision, ...before }) => {
    const state = JSON.stringify(scrub.state(JSON.parse(before.state) as FigureState));
    const reason = scrub.text(before.reason);
    if (state === before.state && reason === before.reason) return false;
    change(db, update, { figureId, revision, state, reason });
    return true;
  });
}

function scrubReviews(db: Db, figureId: string, scrub: Scrubber): number {
  const rows = readAll<{ id: string; warnings: string }>(
    db,
    "SELECT id, warnings FROM Review WHERE subjectKind = 'figure' AND subjectId = @figureId",
    { figureId },
  );
  return countChanged(rows, ({ id, warnings: before }) => {
    const given = JSON.parse(before) as AcceptedWarning[];
    const warnings = JSON.stringify(
      given.map((warning) => ({ ...warning, reason: scrub.text(warning.reason) })),
    );
    if (warnings === before) return false;
    change(db, "UPDATE Review SET warnings = @warnings WHERE id = @id", { id, warnings });
    return true;
  });
}

function scrubComments(db: Db, figureId: string, scrub: Scrubber): number {
  const rows = readAll<{ id: string; text: string }>(
    db,
    `SELECT c.id, c.text FROM ReviewComment c JOIN Review r ON r.id = c.reviewId
     WHERE r.subjectKind = 'figure' AND r.subjectId = @figureId`,
    { figureId },
  );
  return countChanged(rows, ({ id, text: before }) => {
    const text = scrub.text(before);
    if (text === before) return false;
    change(db, "UPDATE ReviewComment SET text = @text WHERE id = @id", { id, text });
    return true;
  });
}

function countChanged<Row>(rows: readonly Row[], isChanged: (row: Row) => boolean): number {
  return rows.filter((row) => isChanged(row)).length;
}

/** Records that something was taken out, not what. */
export function insertRedaction(
  db: Db,
  redaction: { figureId: string; field: string; reason: string },
  { by, at }: Doer,
): void {
  insertRows(db, "Redaction", [
    { id: makeId(), ...redaction, redactedBy: by, redactedAt: toInstant(at) },
  ]);
}
