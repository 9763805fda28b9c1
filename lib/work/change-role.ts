import "server-only";
import type { Actor, UserRole } from "@/lib/domain/permissions";
import { writeAudit } from "@/lib/store/write-audit";
import { updateRole } from "@/lib/store/write-people";
import { writeTransaction } from "@/lib/store/write-transaction";
import { findPerson, keepAdministrator } from "./find-person";
import { refuseConflict } from "./refuse";
import { requirePermission } from "./require-permission";

/** Gives a person who has the role `from` the role `to`, from their next request on. */
export async function changeRole(
  actor: Actor | null,
  { userId, from, to, at }: { userId: string; from: UserRole; to: UserRole; at: Date },
): Promise<void> {
  const by = requirePermission(actor, "person.manage").id;
  await writeTransaction((db) => {
    const person = findPerson(db, userId);
    if (person.role !== from) refuseConflict(0, person);
    if (from === to) return;
    keepAdministrator(db, person);
    updateRole(db, userId, to, at);
    writeAudit(db, { by, at }, [{ action: "person.role_changed", userId, from, to }]);
  });
}
