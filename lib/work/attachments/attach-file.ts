import "server-only";
import {
  cleanFileName,
  MAX_ATTACHMENTS,
  type Attachment,
  type AttachmentOwner,
} from "@/lib/domain/attachment";
import type { Actor } from "@/lib/domain/permissions";
import { keepFile } from "@/lib/store/attachment-files";
import { insertAttachment, readAttachments } from "@/lib/store/attachments";
import { driver, type Db } from "@/lib/store/connection";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { refuseInvalid } from "@/lib/work/refuse";
import { requireWriter } from "./require-owner";

/**
 * Keeps a file as evidence with a document or with a draft of the person's own, hidden from readers.
 * `content` is read only where that is allowed. A file that it has already stays as it is.
 */
export async function attachFile(
  actor: Actor | null,
  input: { owner: AttachmentOwner; name: string; content: AsyncIterable<Uint8Array>; at: Date },
): Promise<Attachment> {
  const { owner, at } = input;
  requireWriter(driver(), actor, owner);
  requireRoom(driver(), owner);
  const file = await keepFile(input.content);
  return writeTransaction((db) => {
    const person = requireWriter(db, actor, owner);
    const known = readAttachments(db, owner).find(({ sha256 }) => sha256 === file.sha256);
    if (known !== undefined) return known;
    requireRoom(db, owner);
    const name = cleanFileName(input.name, file.mediaType);
    const doer = { by: person.id, at };
    insertAttachment(db, owner, { ...file, name }, doer);
    if (owner.kind === "document") {
      const { sha256 } = file;
      const added = { action: "attachment.added", documentId: owner.id, sha256 } as const;
      writeAudit(db, doer, [{ ...added, isPublic: false }]);
    }
    return { ...file, name, isPublic: false, attachedAt: at.toISOString() };
  });
}

function requireRoom(db: Db, owner: AttachmentOwner): void {
  if (readAttachments(db, owner).length < MAX_ATTACHMENTS) return;
  refuseInvalid({ field: "file", code: "too_many_files", values: { limit: MAX_ATTACHMENTS } });
}
