import "server-only";
import {
  findChanges,
  RECORD_PERMISSIONS,
  type RecordKind,
  type RecordText,
} from "@/lib/domain/catalogue";
import type { Actor } from "@/lib/domain/permissions";
import { readKeptRecord } from "@/lib/store/catalogue-read";
import { raiseRevision } from "@/lib/store/catalogue-write";
import { markChanged, type ChangedRecords } from "@/lib/store/mark-changed";
import { writeAudit } from "@/lib/store/write-audit";
import { isPublicSeries } from "@/lib/store/write-series";
import { writeTransaction } from "@/lib/store/write-transaction";
import { refuseInvalid, refuseNotFound } from "@/lib/work/refuse";
import { requirePermission } from "@/lib/work/require-permission";
import { findTie } from "./archive-record";
import { PREPARE } from "./prepare";
import { requireRecord, requireRecordVersion, type RecordVersion } from "./require-record";

/**
 * Replaces what a record says by the whole form, where nobody saved it since `baseRevision`. A form
 * that says what is there already changes nothing, and raises no revision.
 */
export async function editRecord(
  actor: Actor | null,
  input: RecordVersion & { form: RecordText; at: Date },
): Promise<{ revision: number }> {
  const { kind, id, form, at } = input;
  const person = requirePermission(actor, RECORD_PERMISSIONS[kind]);
  return writeTransaction((db) => {
    // Said before anybody has to choose between two texts.
    if (requireRecord(db, person, input).archived)
      refuseInvalid({ field: null, code: findTie(db, kind, id) ?? "is_archived" });
    const before = requireRecordVersion(db, person, input);
    PREPARE[kind](form)(db, { before, crisisId: before.crisisId })(id);
    const after = readKeptRecord(db, kind, id) ?? refuseNotFound(kind);
    const changed = findChanges(before.text, after.text);
    if (changed.length === 0) return { revision: before.revision };
    raiseRevision(db, kind, id);
    writeAudit(db, { by: person.id, at }, [
      { action: "record.edited", record: kind, recordId: id, changed },
    ]);
    if (kind !== "series" || isPublicSeries(db, id)) markChanged(db, changedRecords(kind, id));
    return { revision: before.revision + 1 };
  });
}

/** No figure says anything of its event but which it is. */
function changedRecords(kind: RecordKind, id: string): ChangedRecords {
  const ids = [id];
  switch (kind) {
    case "crisis":
      return { crises: ids };
    case "place":
      return { places: ids };
    case "organisation":
      return { organisations: ids };
    case "series":
      return { series: ids };
    case "event":
      return {};
  }
}
