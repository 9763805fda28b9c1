import "server-only";
import type { FileReading } from "@/lib/domain/import/file-reading";
import type { ImportTexts } from "@/lib/domain/import/import-field";
import type { Actor } from "@/lib/domain/permissions";
import { limitBytes } from "@/lib/formats/table/limit-bytes";
import { holdFile } from "@/lib/store/attachment-files";
import { findCommitted, insertImport } from "@/lib/store/import-batches";
import { makeId } from "@/lib/store/make-id";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requirePermission } from "@/lib/work/require-permission";
import { headOf, openTable, refuseUnreadable, suggestPlan } from "./open-file";

/** What a file is called, without folders and what cannot be seen. */
function cleanName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const safe = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, " ").trim();
  return Array.from(safe).slice(0, 120).join("") || "file";
}

/**
 * Keeps a file beside the database and begins an import of it, with what the file probably means.
 * `earlier` names an import of the same file that stands. Throws Refusal where it is no table.
 */
export async function startImport(
  actor: Actor | null,
  input: {
    name: string;
    content: AsyncIterable<Uint8Array>;
    /** What the person says of the file beforehand. */
    reading?: Partial<FileReading>;
    constants?: ImportTexts;
    at: Date;
  },
): Promise<{ id: string; earlier: { id: string; committedAt: string } | null }> {
  const person = requirePermission(actor, "draft.write");
  const { at, reading = {}, constants = {} } = input;
  const file = await refuseUnreadable(() => holdFile(limitBytes(input.content)));
  try {
    const table = await openTable(file.path, reading);
    const plan = await refuseUnreadable(() => suggestPlan(table, reading, constants));
    const id = makeId();
    return await writeTransaction((db) => {
      // Under the lock, beneath which the same file of another import may be taken away.
      file.keep();
      const { sha256, bytes } = file;
      const batch = { id, sha256, name: cleanName(input.name), bytes, plan, head: headOf(table) };
      insertImport(db, batch, { by: person.id, at });
      return { id, earlier: findCommitted(db, sha256, id) };
    });
  } finally {
    await file.drop();
  }
}
