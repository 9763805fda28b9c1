import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requirePermission } from "./require-permission";

/** Records that the person turned the second step of their own sign-in on or off. */
export async function recordSecondFactor(
  actor: Actor | null,
  { on, at }: { on: boolean; at: Date },
): Promise<void> {
  const { id } = requirePermission(actor, "admin.enter");
  const action = on ? "person.second_factor_on" : "person.second_factor_off";
  await writeTransaction((db) => writeAudit(db, { by: id, at }, [{ action, userId: id }]));
}
