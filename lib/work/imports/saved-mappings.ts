import "server-only";
import type { ImportMapping } from "@/lib/domain/import/import-mapping";
import type { SavedMapping } from "@/lib/domain/import/import-record";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { makeId } from "@/lib/store/make-id";
import { readMappings, writeMapping } from "@/lib/store/saved-mappings";
import { writeTransaction } from "@/lib/store/write-transaction";
import { requirePermission } from "@/lib/work/require-permission";
import { requireText } from "@/lib/work/require-text";

/** Keeps what the columns of a file mean under a name, in place of what had that name. */
export async function saveMapping(
  actor: Actor | null,
  input: { name: string; headings: readonly string[]; mapping: ImportMapping; at: Date },
): Promise<void> {
  const person = requirePermission(actor, "draft.write");
  const name = requireText("name", input.name);
  const { columns, constants } = input.mapping;
  const kept = columns.flatMap((target, index) => {
    const heading = input.headings[index];
    return heading === undefined ? [] : [{ heading, target }];
  });
  await writeTransaction((db) =>
    writeMapping(
      db,
      { id: makeId(), name, columns: kept, constants },
      { by: person.id, at: input.at },
    ),
  );
}

/** The mappings that were saved, by name. */
export async function listMappings(actor: Actor | null): Promise<SavedMapping[]> {
  requirePermission(actor, "draft.write");
  return readMappings(driver());
}
