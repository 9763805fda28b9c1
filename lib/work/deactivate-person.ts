import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { expireLinks } from "@/lib/store/one-time-links";
import { writeAudit } from "@/lib/store/write-audit";
import { deleteSessions, updateDeactivated } from "@/lib/store/write-people";
import { writeTransaction } from "@/lib/store/write-transaction";
import { findPerson, keepAdministrator } from "./find-person";
import { requirePermission } from "./require-permission";

/** Shuts a person out at once: sessions and links end. What they did keeps their name. */
export async function deactivatePerson(
  actor: Actor | null,
  { userId, at }: { userId: string; at: Date },
): Promise<void> {
  const by = requirePermission(actor, "person.manage").id;
  await writeTransaction((db) => {
    const person = findPerson(db, userId);
    if (person.deactivatedAt !== null) return;
    keepAdministrator(db, person);
    updateDeactivated(db, userId, at);
    deleteSessions(db, userId);
    expireLinks(db, userId, at);
    writeAudit(db, { by, at }, [{ action: "person.deactivated", userId }]);
  });
}

/** Lets a person who was shut out sign in again, as before. */
export async function reactivatePerson(
  actor: Actor | null,
  { userId, at }: { userId: string; at: Date },
): Promise<void> {
  const by = requirePermission(actor, "person.manage").id;
  await writeTransaction((db) => {
    if (findPerson(db, userId).deactivatedAt === null) return;
    updateDeactivated(db, userId, null);
    writeAudit(db, { by, at }, [{ action: "person.reactivated", userId }]);
  });
}
