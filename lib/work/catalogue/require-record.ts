import "server-only";
import { RECORD_PERMISSIONS, type KeptRecord, type RecordKind } from "@/lib/domain/catalogue";
import type { Actor } from "@/lib/domain/permissions";
import { readKeptRecord } from "@/lib/store/catalogue-read";
import type { Db } from "@/lib/store/connection";
import { refuseConflict, refuseNotFound } from "@/lib/work/refuse";
import { requirePermission } from "@/lib/work/require-permission";

export interface RecordVersion {
  kind: RecordKind;
  id: string;
  baseRevision: number;
}

/** A record that the person may write. */
export function requireRecord(
  db: Db,
  actor: Actor | null,
  { kind, id }: Pick<RecordVersion, "kind" | "id">,
): KeptRecord {
  const permission = RECORD_PERMISSIONS[kind];
  requirePermission(actor, permission);
  const record = readKeptRecord(db, kind, id) ?? refuseNotFound(kind);
  requirePermission(actor, permission, record.crisisId);
  return record;
}

/** {@link requireRecord} at the revision that a write was based on. */
export function requireRecordVersion(
  db: Db,
  actor: Actor | null,
  { baseRevision, ...which }: RecordVersion,
): KeptRecord {
  const record = requireRecord(db, actor, which);
  return record.revision === baseRevision ? record : refuseConflict(record.revision, record.text);
}
