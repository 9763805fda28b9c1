import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { closeDraft } from "@/lib/store/drafts";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requireDraftVersion } from "./own-draft";
import { requirePermission } from "./require-permission";

/** Puts one of the person's own drafts away. What was typed stays stored, out of their list. */
export async function discardDraft(
  actor: Actor | null,
  { id, baseVersion, at }: { id: string; baseVersion: number; at: Date },
): Promise<void> {
  const person = requirePermission(actor, "draft.write");
  await writeTransaction((db) => {
    requireDraftVersion(db, person, { id, baseVersion });
    closeDraft(db, id, at);
    writeAudit(db, { by: person.id, at }, [{ action: "draft.discarded", draftId: id }]);
  });
}
