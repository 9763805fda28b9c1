import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { writeAudit } from "@/lib/store/write-audit";
import { deleteSecondFactor } from "@/lib/store/write-people";
import { writeTransaction } from "@/lib/store/write-transaction";
import { findPerson } from "./find-person";
import { requirePermission } from "./require-permission";

/** Takes away the second step of somebody's sign-in, for a person who lost what makes their codes. */
export async function removeSecondFactor(
  actor: Actor | null,
  { userId, at }: { userId: string; at: Date },
): Promise<void> {
  const by = requirePermission(actor, "person.manage").id;
  await writeTransaction((db) => {
    if (!findPerson(db, userId).secondFactor) return;
    deleteSecondFactor(db, userId);
    writeAudit(db, { by, at }, [{ action: "person.second_factor_off", userId }]);
  });
}
