import "server-only";
import type { AuditAction } from "@/lib/domain/audit";
import { RECORD_PERMISSIONS, type RecordKind, type RecordText } from "@/lib/domain/catalogue";
import type { Actor } from "@/lib/domain/permissions";
import { holds } from "@/lib/store/catalogue-find";
import { readSeriesParts } from "@/lib/store/catalogue-parts";
import type { Db } from "@/lib/store/connection";
import { raiseDataVersion } from "@/lib/store/data-version";
import { makeId } from "@/lib/store/make-id";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { formatSeriesKey } from "@/lib/domain/series-key";
import { refuseNotFound } from "@/lib/work/refuse";
import { requirePermission } from "@/lib/work/require-permission";
import { PREPARE } from "./prepare";

/**
 * Adds a crisis, an event or a series of one (`crisisId`), an organisation or a place. Throws Refusal
 * where the form or the other records speak against it.
 */
export async function createRecord(
  actor: Actor | null,
  input: { kind: RecordKind; crisisId: string | null; form: RecordText; at: Date },
): Promise<{ id: string }> {
  const { kind, form, at } = input;
  const permission = RECORD_PERMISSIONS[kind];
  const person = requirePermission(actor, permission);
  const crisisId = kind === "event" || kind === "series" ? (input.crisisId ?? "") : null;
  const prepared = PREPARE[kind](form);
  return writeTransaction((db) => {
    if (crisisId !== null && !holds(db, "isLivingCrisis", crisisId)) refuseNotFound("crisis");
    requirePermission(person, permission, crisisId);
    const id = makeId();
    prepared(db, { before: null, crisisId })(id);
    writeAudit(db, { by: person.id, at }, [describeCreation(db, kind, id)]);
    // Nobody sees a series before a figure of it is published.
    if (kind !== "series") raiseDataVersion(db);
    return { id };
  });
}

function describeCreation(db: Db, kind: RecordKind, id: string): AuditAction {
  const series = kind === "series" ? readSeriesParts(db, id) : null;
  if (series === null) return { action: "record.created", record: kind, recordId: id };
  return { action: "series.created", seriesId: id, key: formatSeriesKey(series.key) };
}
