import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { removeFile } from "@/lib/store/attachment-files";
import { closeImport, isFileNamed } from "@/lib/store/import-batches";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requirePermission } from "@/lib/work/require-permission";
import { requireOpenImport } from "./own-import";

/** Ends an open import; its file goes, unless something else keeps it. */
export async function discardImport(
  actor: Actor | null,
  input: { id: string; baseVersion: number; at: Date },
): Promise<void> {
  const person = requirePermission(actor, "draft.write");
  const { sha256 } = await writeTransaction((db) => {
    const record = requireOpenImport(db, person, input);
    closeImport(db, input.id, input.at);
    return record;
  });
  // Under the lock, beneath which another import of the same file begins.
  await writeTransaction((db) => {
    if (!isFileNamed(db, sha256)) removeFile(sha256);
  });
}
