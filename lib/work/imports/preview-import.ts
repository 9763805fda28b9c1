import "server-only";
import type { ImportPlan, ImportPreview, PreviewedRow } from "@/lib/domain/import/import-preview";
import type { ImportProgress } from "@/lib/domain/import/import-progress";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { updatePreview } from "@/lib/store/import-batches";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requirePermission } from "@/lib/work/require-permission";
import { judgeFile } from "./judge-file";
import { requireOpenImport } from "./own-import";
import { summarisePlan, toPreviewed } from "./summarise-plan";

/**
 * Judges the file of an open import by a plan, and keeps the plan with what it would do. Writes nothing
 * else.
 */
export async function previewImport(
  actor: Actor | null,
  input: {
    id: string;
    baseVersion: number;
    plan: ImportPlan;
    at: Date;
    onProgress?: (progress: ImportProgress) => void;
    /** Told of every row, where the caller shows them all. */
    onRows?: (rows: PreviewedRow[]) => void;
  },
): Promise<{ preview: ImportPreview; version: number }> {
  const person = requirePermission(actor, "draft.write");
  const { id, plan, at, onProgress } = input;
  const { sha256 } = requireOpenImport(driver(), person, input);
  const judged = await judgeFile(driver(), { sha256, plan, actor: person, at, onProgress });
  const { preview, rows } = summarisePlan(judged.planned, judged.plan);
  input.onRows?.(judged.planned.rows.map(toPreviewed));
  return writeTransaction((db) => {
    const { version } = requireOpenImport(db, person, input);
    updatePreview(db, id, { preview, rows, head: judged.head }, at);
    return { preview, version: version + 1 };
  });
}
