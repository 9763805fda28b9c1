import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { deleteDraftAttachment } from "@/lib/store/attachments";
import { writeTransaction } from "@/lib/store/write-transaction";
import { refuseNotFound } from "@/lib/work/refuse";
import { requireWriter } from "./require-owner";

/** Takes a file from a draft of the person's own. The files of a document stay with it. */
export async function detachFile(
  actor: Actor | null,
  { draftId, sha256 }: { draftId: string; sha256: string },
): Promise<void> {
  await writeTransaction((db) => {
    requireWriter(db, actor, { kind: "draft", id: draftId });
    if (!deleteDraftAttachment(db, draftId, sha256)) refuseNotFound("attachment");
  });
}
