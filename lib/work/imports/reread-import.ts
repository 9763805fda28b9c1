import "server-only";
import type { FileReading } from "@/lib/domain/import/file-reading";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { updatePlan } from "@/lib/store/import-batches";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requirePermission } from "@/lib/work/require-permission";
import { headOf, openFile, refuseUnreadable, suggestPlan } from "./open-file";
import { requireOpenImport } from "./own-import";

/**
 * Reads the file of an open import in another way: its plan begins anew with the columns that are found
 * so; the constants stay.
 */
export async function rereadImport(
  actor: Actor | null,
  input: { id: string; baseVersion: number; reading: Partial<FileReading>; at: Date },
): Promise<{ version: number; plan: ImportPlan }> {
  const person = requirePermission(actor, "draft.write");
  const { id, reading, at } = input;
  const before = requireOpenImport(driver(), person, input);
  const table = await openFile(before.sha256, reading);
  const { constants } = before.plan.mapping;
  const plan = await refuseUnreadable(() => suggestPlan(table, reading, constants));
  return writeTransaction((db) => {
    const { version } = requireOpenImport(db, person, input);
    updatePlan(db, id, { plan, head: headOf(table) }, at);
    return { version: version + 1, plan };
  });
}
