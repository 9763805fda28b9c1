import "server-only";
import type { EntryReportText } from "@/lib/domain/entry";
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
  report: (report: EntryReportText) => EntryReportText;
}

/**
 * Takes something out of every saved state of a figure, in place, and out of what people wrote
 * around it: reasons, also in the audit trail, comments of review, reports on its crisis that were
 * typed and not submitted. The only rewriting of history that there is. Answers how
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
    scrubComments(db, figureId, scrub) +
    scrubTrail(db, figureId, scrub) +
    scrubDrafts(db, figureId, scrub);
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

function scrubTrail(db: Db, figureId: string, scrub: Scrubber): number {
  const rows = readAll<{ id: string; detail: string }>(
    db,
    "SELECT id, detail FROM AuditEvent WHERE subject = @figureId",
    { figureId },
  );
  return countChanged(rows, ({ id, detail: before }) => {
    const parts = JSON.parse(before) as { reason?: unknown };
    if (typeof parts.reason !== "string") return false;
    const detail = JSON.stringify({ ...parts, reason: scrub.text(parts.reason) });
    if (detail === before) return false;
    change(db, "UPDATE AuditEvent SET detail = @detail WHERE id = @id", { id, detail });
    return true;
  });
}

/** A draft that is open somewhere is not overwritten from there: its version rises. */
function scrubDrafts(db: Db, figureId: string, scrub: Scrubber): number {
  const update = "UPDATE EntryDraft SET payload = @payload, version = version + 1 WHERE id = @id";
  const rows = readAll<{ id: string; payload: string }>(
    db,
    `SELECT id, payload FROM EntryDraft WHERE crisisId IS NULL OR crisisId =
       (SELECT s.crisisId FROM Figure f JOIN Series s ON s.id = f.seriesId WHERE f.id = @figureId)`,
    { figureId },
  );
  return countChanged(rows, ({ id, payload: before }) => {
    const kept = JSON.parse(before) as EntryReportText | { rows?: undefined };
    if (kept.rows === undefined) return false;
    const payload = JSON.stringify(scrub.report(kept));
    if (payload === before) return false;
    change(db, update, { id, payload });
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
