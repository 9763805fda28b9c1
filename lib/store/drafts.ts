import "server-only";
import type { EntryReportText } from "@/lib/domain/entry";
import type { EntryDraftRecord } from "@/lib/domain/entry-draft";
import { completeRow } from "@/lib/domain/entry-rows";
import type { Submission } from "@/lib/domain/submission";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import { fromInstant, toInstant } from "./instant";
import { change, readAll, readOne } from "./sql";

interface DraftRow {
  id: string;
  ownerId: string;
  payload: string;
  version: number;
  updatedAt: string;
}

function toDraft({ id, ownerId, payload, version, updatedAt }: DraftRow): EntryDraftRecord {
  const kept = JSON.parse(payload) as EntryReportText;
  const report = { ...kept, rows: kept.rows.map(completeRow) };
  return { id, ownerId, report, version, updatedAt: fromInstant(updatedAt) };
}

/** An open draft; null where there is none or it was submitted or discarded. */
export function readOpenDraft(db: Db, id: string): EntryDraftRecord | null {
  const row = readOne<DraftRow>(
    db,
    `SELECT id, ownerId, payload, version, updatedAt FROM EntryDraft
     WHERE id = @id AND closedAt IS NULL`,
    { id },
  );
  return row && toDraft(row);
}

/** The open drafts of a person, the latest first. */
export function readOpenDrafts(db: Db, ownerId: string): EntryDraftRecord[] {
  return readAll<DraftRow>(
    db,
    `SELECT id, ownerId, payload, version, updatedAt FROM EntryDraft
     WHERE ownerId = @ownerId AND closedAt IS NULL ORDER BY updatedAt DESC, id`,
    { ownerId },
  ).map(toDraft);
}

/** What is stored of a draft at a save. */
interface DraftContent {
  crisisId: string | null;
  report: EntryReportText;
  at: Date;
}

/** Adds a draft as its version 1. */
export function insertDraft(db: Db, draft: DraftContent & { id: string; ownerId: string }): void {
  const { id, ownerId, crisisId, report } = draft;
  const at = toInstant(draft.at);
  const payload = JSON.stringify(report);
  insertRows(db, "EntryDraft", [
    { id, ownerId, crisisId, payload, version: 1, createdAt: at, updatedAt: at },
  ]);
}

/** Replaces what an open draft holds and raises its version. */
export function updateDraft(db: Db, id: string, draft: DraftContent): void {
  const { crisisId, report, at } = draft;
  change(
    db,
    `UPDATE EntryDraft SET crisisId = @crisisId, payload = @payload, updatedAt = @at,
     version = version + 1 WHERE id = @id`,
    { id, crisisId, payload: JSON.stringify(report), at: toInstant(at) },
  );
}

/**
 * Closes a draft. One that was submitted keeps what it became in place of what was typed, which its
 * figures hold from then on.
 */
export function closeDraft(
  db: Db,
  id: string,
  at: Date,
  submission: Submission | null = null,
): void {
  const payload = submission && JSON.stringify({ submission });
  change(
    db,
    "UPDATE EntryDraft SET closedAt = @at, payload = coalesce(@payload, payload) WHERE id = @id",
    { id, at: toInstant(at), payload },
  );
}

/** What a draft of that person became when it was submitted; null where it was not. */
export function readSubmission(db: Db, id: string, ownerId: string): Submission | null {
  const row = readOne<{ payload: string }>(
    db,
    `SELECT payload FROM EntryDraft
     WHERE id = @id AND ownerId = @ownerId AND closedAt IS NOT NULL`,
    { id, ownerId },
  );
  const { submission } = JSON.parse(row?.payload ?? "{}") as { submission?: Submission };
  return submission ?? null;
}
