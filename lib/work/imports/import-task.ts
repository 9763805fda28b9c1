import "server-only";
import type { ImportProgress } from "@/lib/domain/import/import-progress";
import type { ImportStatus } from "@/lib/domain/import/import-record";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { endTask, noteTask, readTask } from "@/lib/store/task-notes";
import { requirePermission } from "@/lib/work/require-permission";
import { requireImport } from "./own-import";

type TellProgress = (progress: ImportProgress) => void;

const PAUSE_MS = 500;

/** Does long work on an import, and notes how far it is. */
export async function noteProgress<Result>(
  id: string,
  onProgress: TellProgress | undefined,
  work: (tell: TellProgress) => Promise<Result>,
): Promise<Result> {
  let noted = performance.now();
  noteTask(id, { step: "reading", done: 0, total: null } satisfies ImportProgress);
  try {
    return await work((progress) => {
      onProgress?.(progress);
      if (performance.now() - noted < PAUSE_MS) return;
      noted = performance.now();
      noteTask(id, progress);
    });
  } finally {
    endTask(id);
  }
}

/** How far work on an import is that goes on now; null where none does. */
export async function readImportTask(
  actor: Actor | null,
  id: string,
): Promise<{ status: ImportStatus; progress: ImportProgress | null }> {
  const person = requirePermission(actor, "draft.write");
  const { status } = requireImport(driver(), person, id);
  return { status, progress: readTask(id) as ImportProgress | null };
}
