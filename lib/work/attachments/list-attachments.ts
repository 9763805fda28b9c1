import "server-only";
import type { Attachment, AttachmentOwner } from "@/lib/domain/attachment";
import type { Actor } from "@/lib/domain/permissions";
import { readAttachments } from "@/lib/store/attachments";
import { driver } from "@/lib/store/connection";
import { requireReader } from "./require-owner";

/** The files that are kept with a document or with a draft of the person's own, oldest first. */
export async function listAttachments(
  actor: Actor | null,
  { owner }: { owner: AttachmentOwner },
): Promise<Attachment[]> {
  requireReader(driver(), actor, owner);
  return readAttachments(driver(), owner);
}
