import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { writeAudit } from "@/lib/store/write-audit";
import { deleteSessions } from "@/lib/store/write-people";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requirePermission } from "./require-permission";

/** Ends all of the person's own sessions, on every device. */
export async function signOutEverywhere(actor: Actor | null, { at }: { at: Date }): Promise<void> {
  const { id } = requirePermission(actor, "admin.enter");
  await writeTransaction((db) => {
    deleteSessions(db, id);
    writeAudit(db, { by: id, at }, [{ action: "person.signed_out_everywhere", userId: id }]);
  });
}
