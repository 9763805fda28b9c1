import "server-only";
import type { LinkKind } from "@/lib/domain/one-time-link";
import type { Actor } from "@/lib/domain/permissions";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { findPerson } from "./find-person";
import { makeLink } from "./link-token";
import { refuseInvalid } from "./refuse";
import { requirePermission } from "./require-permission";

/**
 * Makes a new link by which a person chooses a password, their first or another; its token is given
 * once. Their password holds until then.
 */
export async function makePersonLink(
  actor: Actor | null,
  { userId, at }: { userId: string; at: Date },
): Promise<{ kind: LinkKind; token: string }> {
  const by = requirePermission(actor, "person.manage").id;
  return writeTransaction((db) => {
    const person = findPerson(db, userId);
    if (person.deactivatedAt !== null) refuseInvalid({ field: null, code: "deactivated" });
    const kind = person.joined ? "reset_password" : "invite";
    writeAudit(db, { by, at }, [{ action: "person.link_made", userId }]);
    return { kind, token: makeLink(db, kind, userId, { by, at }) };
  });
}
