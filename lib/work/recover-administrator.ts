import "server-only";
import { makeId } from "@/lib/store/make-id";
import { readPersonByEmail } from "@/lib/store/read-people";
import { type Doer, writeAudit } from "@/lib/store/write-audit";
import {
  deleteSecondFactor,
  insertPerson,
  updateDeactivated,
  updateRole,
} from "@/lib/store/write-people";
import { writeTransaction } from "@/lib/store/write-transaction";
import { makeLink } from "./link-token";

/**
 * For whoever may run commands on the server: makes the person with that e-mail address an active
 * administrator without a second step, a new one where there is none, and gives the token of a link
 * by which they choose a password.
 */
export async function recoverAdministrator(input: { email: string; at: Date }): Promise<string> {
  const { email, at } = input;
  const doer: Doer = { by: "recover", at };
  return writeTransaction((db) => {
    const person = readPersonByEmail(db, email);
    const userId = person?.id ?? makeId();
    if (person === null) {
      insertPerson(db, { id: userId, name: email, email, role: "administrator", at });
      writeAudit(db, doer, [{ action: "person.invited", userId }]);
    } else {
      if (person.deactivatedAt !== null) {
        updateDeactivated(db, userId, null);
        writeAudit(db, doer, [{ action: "person.reactivated", userId }]);
      }
      if (person.role !== "administrator") {
        const change = { from: person.role, to: "administrator" } as const;
        updateRole(db, userId, change.to, at);
        writeAudit(db, doer, [{ action: "person.role_changed", userId, ...change }]);
      }
      if (person.secondFactor) {
        deleteSecondFactor(db, userId);
        writeAudit(db, doer, [{ action: "person.second_factor_off", userId }]);
      }
    }
    writeAudit(db, doer, [{ action: "person.link_made", userId }]);
    return makeLink(db, "reset_password", userId, doer);
  });
}
