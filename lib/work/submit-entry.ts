import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import type { Submission } from "@/lib/domain/submission";
import { moveDraftAttachments } from "@/lib/store/attachments";
import { driver, type Db } from "@/lib/store/connection";
import { closeDraft, readSubmission } from "@/lib/store/drafts";
import { findCrisisId } from "@/lib/store/find-ids";
import { writeAudit, type Doer } from "@/lib/store/write-audit";
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
    if (submission.documentId !== null) attach(db, draftId, submission.documentId, doer);
    closeDraft(db, draftId, at, submission);
    return submission;
  });
}

/** What was attached to the draft is evidence of the document from then on. */
function attach(db: Db, draftId: string, documentId: string, doer: Doer): void {
  const hashes = moveDraftAttachments(db, draftId, documentId);
  writeAudit(
    db,
    doer,
    hashes.map((sha256) => ({ action: "attachment.added", documentId, sha256, isPublic: false })),
  );
}
