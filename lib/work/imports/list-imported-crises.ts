import "server-only";
import type { Crisis } from "@/lib/domain/model";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readImportedCrises } from "@/lib/store/read-imported-crises";
import { requirePermission } from "@/lib/work/require-permission";
import { requireImport } from "./own-import";

/** The crises that an import has figures of, those that readers see on their home page first. */
export async function listImportedCrises(actor: Actor | null, id: string): Promise<Crisis[]> {
  const person = requirePermission(actor, "draft.write");
  requireImport(driver(), person, id);
  return readImportedCrises(driver(), id);
}
