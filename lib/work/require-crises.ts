import "server-only";
import type { Actor, Permission } from "@/lib/domain/permissions";
import type { Review } from "@/lib/domain/review";
import type { Db } from "@/lib/store/connection";
import { readCrisesOfDocument, readCrisisOfFigure } from "@/lib/store/read-crises-of";
import { refuseNotFound } from "./refuse";
import { requirePermission } from "./require-permission";

/** The person who may do that to the figure, in its crisis. */
export function requireForFigure(
  db: Db,
  actor: Actor | null,
  permission: Permission,
  figureId: string,
): Actor {
  const person = requirePermission(actor, permission);
  return requirePermission(
    person,
    permission,
    readCrisisOfFigure(db, figureId) ?? refuseNotFound("figure"),
  );
}

/** The person who may do that to the document, in every crisis that it states a figure of. */
export function requireForDocument(
  db: Db,
  actor: Actor | null,
  permission: Permission,
  documentId: string,
): Actor {
  const person = requirePermission(actor, permission);
  for (const crisisId of readCrisesOfDocument(db, documentId)) {
    requirePermission(person, permission, crisisId);
  }
  return person;
}

/** The person who may do that to what is under review. */
export function requireForReview(
  db: Db,
  actor: Actor | null,
  permission: Permission,
  { subjectKind, subjectId }: Pick<Review, "subjectKind" | "subjectId">,
): Actor {
  return subjectKind === "figure"
    ? requireForFigure(db, actor, permission, subjectId)
    : requireForDocument(db, actor, permission, subjectId);
}
