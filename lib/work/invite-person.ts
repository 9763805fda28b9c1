import "server-only";
import type { Actor, UserRole } from "@/lib/domain/permissions";
import { makeId } from "@/lib/store/make-id";
import { readPersonByEmail } from "@/lib/store/read-people";
import { writeAudit } from "@/lib/store/write-audit";
import { insertPerson, replaceAssignments } from "@/lib/store/write-people";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requireCrises } from "./find-person";
import { makeLink } from "./link-token";
import { refuseInvalid } from "./refuse";
import { requirePermission } from "./require-permission";

/** Adds a person and makes the link by which they choose a password; its token is given once. */
export async function invitePerson(
  actor: Actor | null,
  input: { name: string; email: string; role: UserRole; crisisIds: string[]; at: Date },
): Promise<{ userId: string; token: string }> {
  const by = requirePermission(actor, "person.manage").id;
  const { name, email, role, crisisIds, at } = input;
  return writeTransaction((db) => {
    if (readPersonByEmail(db, email) !== null) {
      refuseInvalid({ field: "email", code: "email_known" });
    }
    requireCrises(db, crisisIds);
    const userId = makeId();
    insertPerson(db, { id: userId, name, email, role, at });
    replaceAssignments(db, userId, role === "administrator" ? [] : crisisIds);
    writeAudit(db, { by, at }, [{ action: "person.invited", userId }]);
    return { userId, token: makeLink(db, "invite", userId, { by, at }) };
  });
}
