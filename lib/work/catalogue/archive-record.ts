import "server-only";
import { RECORD_PERMISSIONS, type RecordKind } from "@/lib/domain/catalogue";
import type { Actor } from "@/lib/domain/permissions";
import { holds } from "@/lib/store/catalogue-find";
import { raiseRevision, setArchived } from "@/lib/store/catalogue-write";
import type { Db } from "@/lib/store/connection";
import { raiseDataVersion } from "@/lib/store/data-version";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { refuseInvalid } from "@/lib/work/refuse";
import { requirePermission } from "@/lib/work/require-permission";
import { requireRecordVersion, type RecordVersion } from "./require-record";

/**
 * Puts a record into the archive: it is not offered for new entries any more, a crisis leaves the
 * lists of crises and an event its crisis. Addresses keep working and figures stay as they are.
 */
export async function archiveRecord(
  actor: Actor | null,
  input: RecordVersion & { at: Date },
): Promise<{ revision: number }> {
  return move(actor, input, input.at);
}

/** Takes a record out of the archive. */
export async function restoreRecord(
  actor: Actor | null,
  input: RecordVersion & { at: Date },
): Promise<{ revision: number }> {
  return move(actor, input, null);
}

async function move(
  actor: Actor | null,
  input: RecordVersion & { at: Date },
  archivedAt: Date | null,
): Promise<{ revision: number }> {
  const { kind, id, at } = input;
  const person = requirePermission(actor, RECORD_PERMISSIONS[kind]);
  return writeTransaction((db) => {
    const before = requireRecordVersion(db, person, input);
    if (before.archived === (archivedAt !== null)) return { revision: before.revision };
    const problem = archivedAt === null ? findTie(db, kind, id) : findUse(db, kind, id);
    if (problem !== null) refuseInvalid({ field: null, code: problem });
    setArchived(db, kind, id, archivedAt);
    raiseRevision(db, kind, id);
    const action = archivedAt === null ? "record.restored" : "record.archived";
    writeAudit(db, { by: person.id, at }, [{ action, record: kind, recordId: id }]);
    if (kind === "crisis" || kind === "event") raiseDataVersion(db);
    return { revision: before.revision + 1 };
  });
}

/** What a record is still needed for. */
function findUse(db: Db, kind: RecordKind, id: string): string | null {
  if (kind === "series" && holds(db, "leadsHeadline", id)) return "archive_leads_headline";
  return kind === "place" && holds(db, "hasPlacesBelow", id) ? "archive_has_places_below" : null;
}

/** What keeps a record in the archive. */
export function findTie(db: Db, kind: RecordKind, id: string): string | null {
  const isMerged =
    (kind === "organisation" && holds(db, "isMergedOrganisation", id)) ||
    (kind === "series" && holds(db, "isMergedSeries", id));
  return isMerged ? "was_merged" : null;
}
