import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import type { Submission } from "@/lib/domain/submission";
import { driver } from "@/lib/store/connection";
import { closeDraft, readSubmission } from "@/lib/store/drafts";
import { findCrisisId } from "@/lib/store/find-ids";
import { writeTransaction } from "@/lib/store/write-transaction";
import { examineEntry } from "./examine-entry";
import { requireDraftVersion } from "./own-draft";
import { recordReport } from "./record-report";
import { problem, refuseInvalid } from "./refuse";
import { requirePermission } from "./require-permission";

/**
 * Submits a draft: its figures go into review as their revision 1, the draft is closed. Asked again
 * about a draft that it closed, it answers the same, so that a lost answer can be asked for anew.
 */
export async function submitEntry(
  actor: Actor | null,
  { draftId, baseVersion, at }: { draftId: string; baseVersion: number; at: Date },
): Promise<Submission> {
  const person = requirePermission(actor, "figure.submit");
  const before = readSubmission(driver(), draftId, person.id);
  if (before !== null) return before;
  const asked = { id: draftId, baseVersion };
  const { report } = requireDraftVersion(driver(), person, asked);
  const examined = await examineEntry(person, { report, at });
  return writeTransaction((db) => {
    requireDraftVersion(db, person, asked);
    const unknown = problem("crisis", "unknown_crisis");
    const crisisId = findCrisisId(db, report.crisis) ?? refuseInvalid(unknown);
    requirePermission(person, "figure.submit", crisisId);
    const doer = { by: person.id, at };
    const submission = recordReport(db, { report, examined, crisisId }, doer);
    closeDraft(db, draftId, at, submission);
    return submission;
  });
}
