import type Database from "better-sqlite3";
import { hashPassword } from "better-auth/crypto";
import { PASSWORD } from "@/e2e/fixtures/people";
import type { Actor, UserRole } from "@/lib/domain/permissions";
import { makeId } from "@/lib/store/make-id";
import { plant } from "./plant";

const NOW = "2026-01-01T00:00:00.000+00:00";
let hash: Promise<string> | null = null;

/** A person with a role, straight into the tables; limited to `crisisIds` where given. */
export function makePerson(
  db: Database.Database,
  role: UserRole,
  { id = makeId(), crisisIds = null }: { id?: string; crisisIds?: string[] | null } = {},
): Actor & { email: string } {
  const email = `${id}@example.org`;
  const name = `The ${role}`;
  // As of everybody who was invited: the address is the one that the invitation was for.
  const row = { id, name, email, role, emailVerified: 1, createdAt: NOW, updatedAt: NOW };
  plant(db, "User", row);
  for (const crisisId of crisisIds ?? []) plant(db, "CrisisAssignment", { userId: id, crisisId });
  return { id, name, role, crisisIds, email };
}

/** The same, who can also sign in with {@link PASSWORD}. */
export async function makeAccount(
  db: Database.Database,
  role: UserRole,
  email: string | null = null,
): Promise<Actor & { email: string }> {
  const person = makePerson(db, role);
  if (email !== null) db.prepare("UPDATE User SET email = ? WHERE id = ?").run(email, person.id);
  hash ??= hashPassword(PASSWORD);
  plant(db, "Account", {
    id: makeId(),
    accountId: person.id,
    providerId: "credential",
    userId: person.id,
    password: await hash,
    createdAt: NOW,
    updatedAt: NOW,
  });
  return { ...person, email: email ?? person.email };
}
