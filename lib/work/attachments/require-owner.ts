import "server-only";
import type { AttachmentOwner } from "@/lib/domain/attachment";
import { isAllowed, type Actor, type Permission } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import { readDocumentPeople } from "@/lib/store/attachments";
import type { Db } from "@/lib/store/connection";
import { requireOwnDraft } from "@/lib/work/own-draft";
import { refuseNotFound } from "@/lib/work/refuse";
import { requirePermission } from "@/lib/work/require-permission";

/**
 * The person who may see the files of `owner`: of their own draft, or of a document that has figures
 * of a crisis that they may work on, or none yet.
 */
export function requireReader(db: Db, actor: Actor | null, owner: AttachmentOwner): Actor {
  if (owner.kind === "draft") return requireDraftOwner(db, actor, owner.id);
  return requireDocumentRight(db, actor, owner.id, "admin.enter").person;
}

/**
 * The person who may add files to `owner`: to their own draft, to any document where they may change
 * documents, otherwise to one whose figures they submitted.
 */
export function requireWriter(db: Db, actor: Actor | null, owner: AttachmentOwner): Actor {
  if (owner.kind === "draft") return requireDraftOwner(db, actor, owner.id);
  const { person, submitterIds } = requireDocumentRight(db, actor, owner.id, "draft.write");
  if (!submitterIds.includes(person.id)) requirePermission(person, "document.write");
  return person;
}

/** The person who may show and hide the files of a document. */
export function requirePublisher(db: Db, actor: Actor | null, documentId: string): Actor {
  return requireDocumentRight(db, actor, documentId, "document.write").person;
}

function requireDraftOwner(db: Db, actor: Actor | null, id: string): Actor {
  const person = requirePermission(actor, "draft.write");
  requireOwnDraft(db, person, id);
  return person;
}

function requireDocumentRight(
  db: Db,
  actor: Actor | null,
  documentId: string,
  permission: Permission,
): { person: Actor; submitterIds: string[] } {
  const person = requirePermission(actor, permission);
  const concerned = readDocumentPeople(db, documentId) ?? refuseNotFound("document");
  const { crisisIds, submitterIds } = concerned;
  const own = crisisIds.length === 0 || crisisIds.some((id) => isAllowed(person, permission, id));
  if (!own) throw new Refusal({ kind: "forbidden", permission });
  return { person, submitterIds };
}
