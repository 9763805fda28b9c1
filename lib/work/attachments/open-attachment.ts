import "server-only";
import type { FileHandle } from "node:fs/promises";
import type { Attachment, AttachmentOwner } from "@/lib/domain/attachment";
import type { Actor } from "@/lib/domain/permissions";
import { openFile } from "@/lib/store/attachment-files";
import { readAttachments, readPublicAttachments } from "@/lib/store/attachments";
import { driver } from "@/lib/store/connection";
import { refuseNotFound } from "@/lib/work/refuse";
import { requireReader } from "./require-owner";

/**
 * A file open for reading, which the caller closes: for anyone where readers may see it, otherwise
 * for who may see the files of `owner`. `readActor` is asked only then.
 */
export async function openAttachment(
  readActor: () => Promise<Actor | null>,
  { owner, sha256 }: { owner: AttachmentOwner; sha256: string },
): Promise<{ attachment: Attachment; file: FileHandle }> {
  const db = driver();
  const shown = owner.kind === "document" ? readPublicAttachments(db, owner.id) : [];
  let attachment = shown.find((one) => one.sha256 === sha256);
  if (attachment === undefined) {
    requireReader(db, await readActor(), owner);
    attachment = readAttachments(db, owner).find((one) => one.sha256 === sha256);
  }
  if (attachment === undefined) return refuseNotFound("attachment");
  const file = (await openFile(sha256)) ?? refuseNotFound("attachment");
  return { attachment, file };
}
