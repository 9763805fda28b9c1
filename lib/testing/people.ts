import type { Actor, UserRole } from "@/lib/domain/permissions";

/** A person who is signed in, named after their id; limited to crises where some are given. */
export function makeActor(
  role: UserRole,
  id: string = role,
  crisisIds: readonly string[] | null = null,
): Actor {
  return { id, name: `The ${id}`, role, crisisIds };
}
