import "server-only";
import type { AttachmentOwner } from "@/lib/domain/attachment";
import { isAllowed, type Actor, type Permission } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import { hasSubmittedOf } from "@/lib/store/attachments";
import type { Db } from "@/lib/store/connection";
import { readDocumentState } from "@/lib/store/document-states";
import { readCrisesOfDocument } from "@/lib/store/read-crises-of";
import { requireOwnDraft } from "@/lib/work/own-draft";
import { refuseNotFound } from "@/lib/work/refuse";
import { requireForDocument } from "@/lib/work/require-crises";
import { requirePermission } from "@/lib/work/require-permission";

/**
 * The person who may see the files of `owner`: of their own draft, or of a document that has figures
 * of a crisis that they may work on, or none yet.
 */
export function requireReader(db: Db, actor: Actor | null, owner: AttachmentOwner): Actor {
  return owner.kind === "draft"
    ? requireDraftOwner(db, actor, owner.id)
    : requireInOneCrisis(db, actor, "admin.enter", owner.id);
}

/**
 * The person who may add files to `owner`: to their own draft, to any document where they may change
 * documents, otherwise to one whose figures they submitted.
 */
export function requireWriter(db: Db, actor: Actor | null, owner: AttachmentOwner): Actor {
  if (owner.kind === "draft") return requireDraftOwner(db, actor, owner.id);
  const person = requireInOneCrisis(db, actor, "draft.write", owner.id);
  return hasSubmittedOf(db, owner.id, person.id)
    ? person
    : requirePermission(person, "document.write");
}

/** The person who may show and hide the files of a document. */
export function requirePublisher(db: Db, actor: Actor | null, documentId: string): Actor {
  const person = requireForDocument(db, actor, "document.write", documentId);
  return readDocumentState(db, documentId) === null ? refuseNotFound("document") : person;
}

function requireDraftOwner(db: Db, actor: Actor | null, id: string): Actor {
  const person = requirePermission(actor, "draft.write");
  requireOwnDraft(db, person, id);
  return person;
}

function requireInOneCrisis(
  db: Db,
  actor: Actor | null,
  permission: Permission,
  documentId: string,
): Actor {
  const person = requirePermission(actor, permission);
  if (readDocumentState(db, documentId) === null) refuseNotFound("document");
  const crises = readCrisesOfDocument(db, documentId);
  const concerned = crises.length === 0 || crises.some((id) => isAllowed(person, permission, id));
  if (!concerned) throw new Refusal({ kind: "forbidden", permission });
  return person;
}
