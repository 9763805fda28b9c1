import "server-only";
import { readEnvironment } from "@/lib/config/env";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { writeSetting } from "@/lib/store/settings";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { allowsSelfApproval } from "./allows-self-approval";
import { requirePermission } from "./require-permission";

/** Whether people may approve their own figures, and whether the environment leaves that open. */
export async function readSelfApproval(
  actor: Actor | null,
): Promise<{ allowed: boolean; fixed: boolean }> {
  requirePermission(actor, "person.manage");
  const { allowSelfApproval } = readEnvironment(process.env);
  return { allowed: allowsSelfApproval(driver()), fixed: allowSelfApproval !== null };
}

/** Chooses whether people may approve their own figures. */
export async function chooseSelfApproval(
  actor: Actor | null,
  { allowed, at }: { allowed: boolean; at: Date },
): Promise<void> {
  const by = requirePermission(actor, "person.manage").id;
  const value = allowed ? "1" : "0";
  await writeTransaction((db) => {
    writeSetting(db, "allow_self_approval", value);
    writeAudit(db, { by, at }, [{ action: "setting.changed", key: "allow_self_approval", value }]);
  });
}
