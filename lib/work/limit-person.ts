import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { writeAudit } from "@/lib/store/write-audit";
import { replaceAssignments } from "@/lib/store/write-people";
import { writeTransaction } from "@/lib/store/write-transaction";
import { findPerson, requireCrises } from "./find-person";
import { refuseConflict } from "./refuse";
import { requirePermission } from "./require-permission";

/**
 * Limits a person who is limited to the crises `from` to the crises `to`; no crisis means no limit.
 */
export async function limitPerson(
  actor: Actor | null,
  { userId, from, to, at }: { userId: string; from: string[]; to: string[]; at: Date },
): Promise<void> {
  const by = requirePermission(actor, "person.manage").id;
  await writeTransaction((db) => {
    const person = findPerson(db, userId);
    const current = new Set(person.crisisIds);
    if (current.size !== from.length || !from.every((id) => current.has(id))) {
      refuseConflict(0, person);
    }
    const crisisIds = [...new Set(to)].toSorted();
    if (crisisIds.length === current.size && crisisIds.every((id) => current.has(id))) return;
    requireCrises(db, crisisIds);
    replaceAssignments(db, userId, crisisIds);
    writeAudit(db, { by, at }, [{ action: "person.crises_changed", userId, crisisIds }]);
  });
}
