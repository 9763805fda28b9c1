import "server-only";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { allowsSelfApproval } from "@/lib/work/allows-self-approval";
import { requirePermission } from "@/lib/work/require-permission";

/** Whether the person may publish at once what they import themselves. */
export async function mayPublishImport(actor: Actor | null): Promise<boolean> {
  const person = requirePermission(actor, "draft.write");
  return isAllowed(person, "figure.approve") && allowsSelfApproval(driver());
}
