import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { readAttachments, updateAttachmentPublic } from "@/lib/store/attachments";
import { raiseDataVersion } from "@/lib/store/data-version";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { refuseNotFound } from "@/lib/work/refuse";
import { requirePublisher } from "./require-owner";

/** Lets readers see a file of a document, or hides it from them again. */
export async function showAttachment(
  actor: Actor | null,
  input: { documentId: string; sha256: string; isPublic: boolean; at: Date },
): Promise<void> {
  const { documentId, sha256, isPublic, at } = input;
  await writeTransaction((db) => {
    const person = requirePublisher(db, actor, documentId);
    const files = readAttachments(db, { kind: "document", id: documentId });
    if (!files.some((file) => file.sha256 === sha256)) refuseNotFound("attachment");
    if (!updateAttachmentPublic(db, { documentId, sha256, isPublic })) return;
    const action = isPublic ? "attachment.published" : "attachment.hidden";
    writeAudit(db, { by: person.id, at }, [{ action, documentId, sha256 }]);
    raiseDataVersion(db);
  });
}
