import "server-only";
import { isAllowed, type Actor, type Permission } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";

/**
 * The person who may do that, with a crisis: in that crisis. Throws Refusal where nobody is signed in
 * (`signed_out`) or they may not (`forbidden`).
 */
export function requirePermission(
  actor: Actor | null,
  permission: Permission,
  crisisId: string | null = null,
): Actor {
  if (actor === null) throw new Refusal({ kind: "signed_out" });
  if (!isAllowed(actor, permission, crisisId)) throw new Refusal({ kind: "forbidden", permission });
  return actor;
}
