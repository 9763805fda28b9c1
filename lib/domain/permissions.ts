export const USER_ROLES = ["reporter", "reviewer", "administrator"] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** What a person may be allowed to do: a noun and a verb. */
export const PERMISSIONS = [
  "admin.enter",
  "draft.write",
  "figure.submit",
  "figure.approve",
  "figure.send_back",
  "figure.correct",
  "figure.withdraw",
  "figure.redact",
  "document.write",
  "series.write",
  "event.write",
  "crisis.write",
  "organisation.write",
  "place.write",
  "person.manage",
  "audit.read",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What each role adds to the one before it, in the order of {@link USER_ROLES}. */
const ADDED: Record<UserRole, readonly Permission[]> = {
  reporter: ["admin.enter", "draft.write", "figure.submit"],
  reviewer: [
    "figure.approve",
    "figure.send_back",
    "figure.correct",
    "figure.withdraw",
    "figure.redact",
    "document.write",
    "series.write",
    "event.write",
    "audit.read",
  ],
  administrator: ["crisis.write", "organisation.write", "place.write", "person.manage"],
};

/** A person who is signed in. */
export interface Actor {
  /** Of the user record. */
  id: string;
  name: string;
  role: UserRole;
  /** Ids of the crises that the person is limited to; null for all. */
  crisisIds: readonly string[] | null;
}

/** The permissions of a role. */
export function permissionsOf(role: UserRole): readonly Permission[] {
  return USER_ROLES.slice(0, USER_ROLES.indexOf(role) + 1).flatMap((lower) => ADDED[lower]);
}

/**
 * Whether `actor` (null: nobody is signed in) may do that; with a crisis, whether in that crisis.
 * Administrators are never limited to crises.
 */
export function isAllowed(
  actor: Actor | null,
  permission: Permission,
  crisisId: string | null = null,
): boolean {
  if (actor === null || !permissionsOf(actor.role).includes(permission)) return false;
  if (crisisId === null || actor.crisisIds === null || actor.role === "administrator") return true;
  return actor.crisisIds.includes(crisisId);
}
