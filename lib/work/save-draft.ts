import "server-only";
import type { EntryReportText } from "@/lib/domain/entry";
import type { Actor } from "@/lib/domain/permissions";
import { insertDraft, updateDraft } from "@/lib/store/drafts";
import { findCrisisId } from "@/lib/store/find-ids";
import { makeId } from "@/lib/store/make-id";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requireDraftVersion } from "./own-draft";
import { problem, refuseInvalid } from "./refuse";
import { requirePermission } from "./require-permission";

/** Characters of a draft: thousands of rows, and far from what fills a disk. */
const MAX_LENGTH = 4_000_000;

/**
 * Keeps a report as typed, valid or not: a new draft where `id` is null, else the person's own one,
 * where nobody saved it since `baseVersion`.
 */
export async function saveDraft(
  actor: Actor | null,
  input: { id: string | null; report: EntryReportText; baseVersion: number | null; at: Date },
): Promise<{ id: string; version: number }> {
  const person = requirePermission(actor, "draft.write");
  const { id, report, baseVersion, at } = input;
  const { length } = JSON.stringify(report);
  if (length > MAX_LENGTH) {
    refuseInvalid(problem(null, "draft_too_long", { length, limit: MAX_LENGTH }));
  }
  return writeTransaction((db) => {
    const crisisId = findCrisisId(db, report.crisis);
    requirePermission(person, "draft.write", crisisId);
    if (id === null) {
      const made = makeId();
      insertDraft(db, { id: made, ownerId: person.id, crisisId, report, at });
      return { id: made, version: 1 };
    }
    const { version } = requireDraftVersion(db, person, { id, baseVersion });
    updateDraft(db, id, { crisisId, report, at });
    return { id, version: version + 1 };
  });
}
