import "server-only";
import type {
  ImportHead,
  ImportOutcome,
  ImportRecord,
  ImportStatus,
  ImportSummary,
  PreviewRows,
} from "@/lib/domain/import/import-record";
import type { ImportPlan, ImportPreview } from "@/lib/domain/import/import-preview";
import type { UndoneImport } from "@/lib/domain/import/undone-import";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import { fromInstant, toInstant } from "./instant";
import { change, readAll, readOne } from "./sql";
import type { Doer } from "./write-audit";

interface SummaryRow {
  id: string;
  name: string;
  sha256: string;
  bytes: number;
  status: ImportStatus;
  startedBy: string;
  startedAt: string;
  updatedAt: string;
  committedAt: string | null;
  undoneAt: string | null;
  undoReason: string | null;
  outcome: string | null;
}

interface BatchRow extends SummaryRow {
  version: number;
  plan: string;
  head: string;
  preview: string | null;
}

/** A preview as it is kept: with the first rows of each outcome. */
interface KeptPreview {
  preview: ImportPreview;
  rows: PreviewRows;
}

/** What a commit did and, later, what undoing it did. */
type KeptOutcome = ImportOutcome & { undone?: UndoneImport };

const SUMMARY = `id, name, sha256, bytes, status, startedBy, startedAt, updatedAt, committedAt, undoneAt,
  undoReason, outcome`;

function toSummary(row: SummaryRow): ImportSummary {
  const { id, name, sha256, bytes, status, startedBy, undoReason } = row;
  const kept = row.outcome === null ? null : (JSON.parse(row.outcome) as KeptOutcome);
  const { undone = null, ...outcome } = kept ?? {};
  return {
    id,
    name,
    sha256,
    bytes,
    status,
    startedBy,
    undoReason,
    startedAt: fromInstant(row.startedAt),
    updatedAt: fromInstant(row.updatedAt),
    committedAt: row.committedAt && fromInstant(row.committedAt),
    undoneAt: row.undoneAt && fromInstant(row.undoneAt),
    outcome: kept && (outcome as ImportOutcome),
    undone,
  };
}

/** Adds an import as its version 1. */
export function insertImport(
  db: Db,
  batch: { id: string; sha256: string; name: string; bytes: number } & {
    plan: ImportPlan;
    head: ImportHead;
  },
  { by, at }: Doer,
): void {
  const { id, sha256, name, bytes } = batch;
  const instant = toInstant(at);
  insertRows(db, "ImportBatch", [
    {
      id,
      sha256,
      name,
      bytes,
      status: "open",
      version: 1,
      plan: JSON.stringify(batch.plan),
      head: JSON.stringify(batch.head),
      startedBy: by,
      startedAt: instant,
      updatedAt: instant,
    },
  ]);
}

/** Null also for one from before it said what would be written: the file is to be looked at again. */
function readPreview(text: string | null): KeptPreview | null {
  const kept = text === null ? null : (JSON.parse(text) as KeptPreview);
  return kept !== null && "written" in kept.preview ? kept : null;
}

/** An import whole; null where there is none. */
export function readImportBatch(db: Db, id: string): ImportRecord | null {
  const row = readOne<BatchRow>(db, "SELECT * FROM ImportBatch WHERE id = @id", { id });
  if (row === null) return null;
  const kept = readPreview(row.preview);
  return {
    ...toSummary(row),
    version: row.version,
    plan: JSON.parse(row.plan) as ImportPlan,
    head: JSON.parse(row.head) as ImportHead,
    preview: kept && kept.preview,
    earlier: findCommitted(db, row.sha256, id),
  };
}

/** The rows that the last preview kept, by outcome; none before the first. */
export function readKeptRows(db: Db, id: string): PreviewRows | null {
  const row = readOne<{ preview: string | null }>(
    db,
    "SELECT preview FROM ImportBatch WHERE id = @id",
    { id },
  );
  return readPreview(row?.preview ?? null)?.rows ?? null;
}

/** Imports that were not discarded, the latest first; `startedBy` null for everybody's. */
export function readImportBatches(
  db: Db,
  { startedBy, limit }: { startedBy: string | null; limit: number },
): ImportSummary[] {
  return readAll<SummaryRow>(
    db,
    `SELECT ${SUMMARY} FROM ImportBatch WHERE status <> 'discarded'
       AND (@startedBy IS NULL OR startedBy = @startedBy)
     ORDER BY updatedAt DESC, id LIMIT @limit`,
    { startedBy, limit },
  ).map(toSummary);
}

/** The last committed import of a file, other than `except`; null where none stands. */
export function findCommitted(
  db: Db,
  sha256: string,
  except: string,
): { id: string; committedAt: string } | null {
  const row = readOne<{ id: string; committedAt: string }>(
    db,
    `SELECT id, committedAt FROM ImportBatch
     WHERE sha256 = @sha256 AND status = 'committed' AND id <> @except
     ORDER BY committedAt DESC LIMIT 1`,
    { sha256, except },
  );
  return row && { id: row.id, committedAt: fromInstant(row.committedAt) };
}

/** Keeps what a plan would do, with the plan itself and what the file shows under it. */
export function updatePreview(
  db: Db,
  id: string,
  kept: KeptPreview & { head: ImportHead },
  at: Date,
): void {
  const { preview, rows, head } = kept;
  change(
    db,
    `UPDATE ImportBatch SET plan = @plan, head = @head, preview = @preview, updatedAt = @at,
       version = version + 1 WHERE id = @id`,
    {
      id,
      plan: JSON.stringify(preview.plan),
      head: JSON.stringify(head),
      preview: JSON.stringify({ preview, rows }),
      at: toInstant(at),
    },
  );
}

/** Keeps another plan, with what the file shows under it; what was looked at before is past. */
export function updatePlan(
  db: Db,
  id: string,
  { plan, head }: { plan: ImportPlan; head: ImportHead },
  at: Date,
): void {
  change(
    db,
    `UPDATE ImportBatch SET plan = @plan, head = @head, preview = NULL, updatedAt = @at,
       version = version + 1 WHERE id = @id`,
    { id, plan: JSON.stringify(plan), head: JSON.stringify(head), at: toInstant(at) },
  );
}

/** Ends an open import without writing any of it. */
export function closeImport(db: Db, id: string, at: Date): void {
  change(
    db,
    `UPDATE ImportBatch SET status = 'discarded', updatedAt = @at, version = version + 1
     WHERE id = @id`,
    { id, at: toInstant(at) },
  );
}

/** Notes that an import was written, and what that did. */
export function markCommitted(db: Db, id: string, outcome: ImportOutcome, { by, at }: Doer): void {
  change(
    db,
    `UPDATE ImportBatch SET status = 'committed', outcome = @outcome, committedBy = @by,
       committedAt = @at, updatedAt = @at, version = version + 1 WHERE id = @id`,
    { id, by, at: toInstant(at), outcome: JSON.stringify(outcome) },
  );
}

/** Notes that an import was undone, and what that did. */
export function markUndone(
  db: Db,
  { id, outcome }: Pick<ImportRecord, "id" | "outcome">,
  undone: UndoneImport,
  { by, at, reason }: Doer & { reason: string },
): void {
  change(
    db,
    `UPDATE ImportBatch SET status = 'undone', undoneBy = @by, undoneAt = @at, undoReason = @reason,
       outcome = @outcome, updatedAt = @at, version = version + 1 WHERE id = @id`,
    { id, by, at: toInstant(at), reason, outcome: JSON.stringify({ ...outcome, undone }) },
  );
}

/** Whether the file of that hash is kept as evidence as well. */
export function isEvidence(db: Db, sha256: string): boolean {
  const query = "SELECT 1 AS found FROM Attachment WHERE sha256 = @sha256";
  return readOne(db, query, { sha256 }) !== null;
}

/** Whether anything but the import itself keeps the file of that hash. */
export function isFileNamed(db: Db, sha256: string): boolean {
  const query = `SELECT 1 AS found FROM Attachment WHERE sha256 = @sha256 UNION ALL
    SELECT 1 FROM ImportBatch WHERE sha256 = @sha256 AND status <> 'discarded' LIMIT 1`;
  return readOne(db, query, { sha256 }) !== null;
}
