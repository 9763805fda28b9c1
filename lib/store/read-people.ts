import "server-only";
import { groupBy } from "@/lib/domain/group-by";
import type { Person } from "@/lib/domain/person";
import type { UserRole } from "@/lib/domain/permissions";
import type { Db } from "./connection";
import { fromInstant } from "./instant";
import { readAll, readOne } from "./sql";

interface PersonRow {
  id: string;
  name: string;
  email: string;
  role: UserRole;
  joined: number;
  hasPassword: number;
  secondFactor: number | null;
  deactivatedAt: string | null;
}

const SELECT = `SELECT id, name, email, role, deactivatedAt, twoFactorEnabled AS secondFactor,
    EXISTS (SELECT 1 FROM Account WHERE userId = User.id) AS joined,
    EXISTS (SELECT 1 FROM Account WHERE userId = User.id AND password IS NOT NULL) AS hasPassword
  FROM User`;

function toPeople(db: Db, rows: PersonRow[]): Person[] {
  const limits = groupBy(
    readAll<{ userId: string; crisisId: string }>(
      db,
      "SELECT userId, crisisId FROM CrisisAssignment ORDER BY crisisId",
    ),
    ({ userId }) => userId,
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    crisisIds: limits.get(row.id)?.map(({ crisisId }) => crisisId) ?? null,
    joined: row.joined === 1,
    hasPassword: row.hasPassword === 1,
    secondFactor: row.secondFactor === 1,
    deactivatedAt: row.deactivatedAt === null ? null : fromInstant(row.deactivatedAt),
  }));
}

/** Everybody, by name; those who were deactivated last. */
export function readPeople(db: Db): Person[] {
  const order = "ORDER BY deactivatedAt IS NOT NULL, lower(name), id";
  return toPeople(db, readAll<PersonRow>(db, `${SELECT} ${order}`));
}

/** The person with that id; null where there is none. */
export function readPersonById(db: Db, id: string): Person | null {
  return toPeople(db, readAll<PersonRow>(db, `${SELECT} WHERE id = @id`, { id }))[0] ?? null;
}

/** The person with that e-mail address, in any spelling; null where there is none. */
export function readPersonByEmail(db: Db, text: string): Person | null {
  const email = text.trim().toLowerCase();
  const rows = readAll<PersonRow>(db, `${SELECT} WHERE email = @email`, { email });
  return toPeople(db, rows)[0] ?? null;
}

/** Whether anybody is known at all. */
export function isAnybodyKnown(db: Db): boolean {
  return readOne(db, "SELECT 1 FROM User LIMIT 1") !== null;
}

/** How many administrators there are who can sign in. */
export function countAdministrators(db: Db): number {
  const found = readOne<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM User WHERE role = 'administrator' AND deactivatedAt IS NULL
     AND EXISTS (SELECT 1 FROM Account WHERE userId = User.id)`,
  );
  return found?.count ?? 0;
}

/** What is stored of a person's password; null where they have none. */
export function readPasswordHash(db: Db, id: string): string | null {
  const row = readOne<{ password: string | null }>(
    db,
    "SELECT password FROM Account WHERE userId = @id AND providerId = 'credential'",
    { id },
  );
  return row?.password ?? null;
}

/** Whether a person set a second step up. */
export function hasSecondFactor(db: Db, id: string): boolean {
  const set = "SELECT 1 AS found FROM User WHERE id = @id AND twoFactorEnabled = TRUE";
  return readOne(db, set, { id }) !== null;
}
