import { z } from "zod";
import type { AttachmentOwner } from "@/lib/domain/attachment";
import { Refusal } from "@/lib/domain/refusal";

const KINDS: Record<string, AttachmentOwner["kind"]> = { documents: "document", drafts: "draft" };

/** What the address of a file says that it belongs to. Throws Refusal where there is no such thing. */
export function parseOwner({ owner, id }: { owner: string; id: string }): AttachmentOwner {
  const kind = Object.hasOwn(KINDS, owner) ? KINDS[owner] : undefined;
  if (kind === undefined) throw new Refusal({ kind: "not_found", what: "attachment" });
  return { kind, id };
}

/** Whether readers may see a file. */
export const visibilitySchema = z.strictObject({ isPublic: z.boolean() });
