import "server-only";
import type { LocalizedName } from "@/lib/domain/model";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readCrises } from "@/lib/store/read-entities";
import { requirePermission } from "./require-permission";

/** Every crisis by name, to choose from. */
export async function listCrisisNames(
  actor: Actor | null,
): Promise<{ id: string; name: LocalizedName }[]> {
  requirePermission(actor, "admin.enter");
  return readCrises(driver()).map(({ id, name }) => ({ id, name }));
}
