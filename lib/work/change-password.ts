import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { writeAudit } from "@/lib/store/write-audit";
import { deleteSessions, replacePassword } from "@/lib/store/write-people";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requirePermission } from "./require-permission";

/**
 * Replaces the person's own password; their other sessions end, `keepToken` is that of the one that
 * stays. Whoever calls has asked for the current password.
 */
export async function changePassword(
  actor: Actor | null,
  { passwordHash, keepToken, at }: { passwordHash: string; keepToken: string; at: Date },
): Promise<void> {
  const { id } = requirePermission(actor, "admin.enter");
  await writeTransaction((db) => {
    replacePassword(db, id, passwordHash, at);
    deleteSessions(db, id, keepToken);
    writeAudit(db, { by: id, at }, [{ action: "person.password_changed", userId: id }]);
  });
}
