import "server-only";
import type { ImportRecord } from "@/lib/domain/import/import-record";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import type { Db } from "@/lib/store/connection";
import { readImportBatch } from "@/lib/store/import-batches";
import { problem, refuseConflict, refuseInvalid, refuseNotFound } from "@/lib/work/refuse";

/** An import of the person's own; those who approve figures see everybody's. */
export function requireImport(db: Db, actor: Actor, id: string): ImportRecord {
  const record = readImportBatch(db, id);
  if (record === null || record.status === "discarded") return refuseNotFound("import");
  return record.startedBy === actor.id || seesAll(actor) ? record : refuseNotFound("import");
}

export function seesAll(actor: Actor): boolean {
  return isAllowed(actor, "figure.approve") && actor.crisisIds === null;
}

/** {@link requireImport} that is open, at the version that a write was based on. */
export function requireOpenImport(
  db: Db,
  actor: Actor,
  { id, baseVersion }: { id: string; baseVersion: number },
): ImportRecord {
  const record = requireImport(db, actor, id);
  if (record.status !== "open") refuseInvalid(problem(null, "import_closed"));
  return record.version === baseVersion ? record : refuseConflict(record.version, record);
}
