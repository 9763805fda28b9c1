import "server-only";
import type { UserRole } from "@/lib/domain/permissions";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import { toInstant } from "./instant";
import { makeId } from "./make-id";
import { change } from "./sql";

/** Adds somebody, who cannot sign in before they have a password or a provider vouches for them. */
export function insertPerson(
  db: Db,
  person: { id: string; name: string; email: string; role: UserRole; at: Date },
): void {
  const { id, name, role } = person;
  const at = toInstant(person.at);
  const email = person.email.trim().toLowerCase();
  // Whoever adds a person vouches for the address.
  const row = { id, name, email, role, emailVerified: 1, createdAt: at, updatedAt: at };
  insertRows(db, "User", [row]);
}

export function updateRole(db: Db, id: string, role: UserRole, at: Date): void {
  const sql = "UPDATE User SET role = @role, updatedAt = @at WHERE id = @id";
  change(db, sql, { id, role, at: toInstant(at) });
}

/** Deactivates somebody from `at` on, or with null has them back. */
export function updateDeactivated(db: Db, id: string, at: Date | null): void {
  const sql = "UPDATE User SET deactivatedAt = @at WHERE id = @id";
  change(db, sql, { id, at: at && toInstant(at) });
}

/** Limits somebody to these crises; with none, to no crisis in particular. */
export function replaceAssignments(db: Db, userId: string, crisisIds: readonly string[]): void {
  change(db, "DELETE FROM CrisisAssignment WHERE userId = @userId", { userId });
  insertRows(
    db,
    "CrisisAssignment",
    crisisIds.map((crisisId) => ({ userId, crisisId })),
  );
}

/** Replaces somebody's password, or gives them their first. */
export function replacePassword(db: Db, userId: string, passwordHash: string, at: Date): void {
  const changes = change(
    db,
    `UPDATE Account SET password = @passwordHash, updatedAt = @at
     WHERE userId = @userId AND providerId = 'credential'`,
    { userId, passwordHash, at: toInstant(at) },
  );
  if (changes > 0) return;
  insertRows(db, "Account", [
    {
      id: makeId(),
      userId,
      // better-auth finds a password by this pair.
      accountId: userId,
      providerId: "credential",
      password: passwordHash,
      createdAt: toInstant(at),
      updatedAt: toInstant(at),
    },
  ]);
}

/** Takes somebody's second factor away, with what was started of one. */
export function deleteSecondFactor(db: Db, userId: string): void {
  change(db, "DELETE FROM TwoFactor WHERE userId = @userId", { userId });
  change(db, "UPDATE User SET twoFactorEnabled = FALSE WHERE id = @userId", { userId });
}

/** Ends somebody's sessions, all or all but the one with the token `except`. */
export function deleteSessions(db: Db, userId: string, except: string | null = null): void {
  change(
    db,
    "DELETE FROM Session WHERE userId = @userId AND (@except IS NULL OR token <> @except)",
    { userId, except },
  );
}

/** Ends one session, and clears away whichever have run out. */
export function deleteSession(db: Db, token: string | null, at: Date): void {
  const sql = "DELETE FROM Session WHERE token = @token OR expiresAt < @at";
  change(db, sql, { token, at: toInstant(at) });
}
