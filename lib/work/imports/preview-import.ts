import "server-only";
import type { ImportPlan, ImportPreview } from "@/lib/domain/import/import-preview";
import type { ImportProgress } from "@/lib/domain/import/import-progress";
import type { TellImport } from "@/lib/domain/import/import-report";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { updatePreview } from "@/lib/store/import-batches";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requirePermission } from "@/lib/work/require-permission";
import { judgeFile } from "./judge-file";
import { noteProgress } from "./import-task";
import { keepHeapSmall } from "./keep-heap-small";
import { requireOpenImport } from "./own-import";
import { reportPlan, summarisePlan } from "./summarise-plan";

interface PreviewRequest {
  id: string;
  baseVersion: number;
  plan: ImportPlan;
  at: Date;
  onProgress?: (progress: ImportProgress) => void;
  /** Where the caller shows all rows. */
  tell?: TellImport | undefined;
}

/**
 * Judges the file of an open import by a plan, and keeps the plan with what it would do. Writes nothing
 * else.
 */
export async function previewImport(
  actor: Actor | null,
  input: PreviewRequest,
): Promise<{ preview: ImportPreview; version: number }> {
  const person = requirePermission(actor, "draft.write");
  const { id, plan, at, onProgress, tell } = input;
  const { sha256 } = requireOpenImport(driver(), person, input);
  const judge = (tellProgress: (progress: ImportProgress) => void) =>
    judgeFile(driver(), { id, sha256, plan, actor: person, at, onProgress: tellProgress });
  const { preview, rows, head } = await keepHeapSmall(async () => {
    const judged = await noteProgress(id, onProgress, judge);
    const summary = summarisePlan(judged.planned, judged.plan);
    const { head, planned } = judged;
    await tell?.(reportPlan(planned, { preview: summary.preview, head, outcome: null }));
    return { ...summary, head };
  });
  return writeTransaction((db) => {
    const { version } = requireOpenImport(db, person, input);
    updatePreview(db, id, { preview, rows, head }, at);
    return { preview, version: version + 1 };
  });
}
