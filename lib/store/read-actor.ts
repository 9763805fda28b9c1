import "server-only";
import type Database from "better-sqlite3";
import type { Actor, UserRole } from "@/lib/domain/permissions";
import { readAll, readOne } from "./sql";

/** The person with that id as an actor; null where there is none or they were deactivated. */
export function readActorById(db: Database.Database, id: string): Actor | null {
  const user = readOne<{ id: string; name: string; role: UserRole }>(
    db,
    "SELECT id, name, role FROM User WHERE id = @id AND deactivatedAt IS NULL",
    { id },
  );
  if (user === null) return null;
  const crises = readAll<{ crisisId: string }>(
    db,
    "SELECT crisisId FROM CrisisAssignment WHERE userId = @id ORDER BY crisisId",
    { id },
  );
  const limited = user.role !== "administrator" && crises.length > 0;
  return { ...user, crisisIds: limited ? crises.map(({ crisisId }) => crisisId) : null };
}
