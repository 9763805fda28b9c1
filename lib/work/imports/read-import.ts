import "server-only";
import type { ImportRecord, ImportSummary, PreviewRows } from "@/lib/domain/import/import-record";
import type { NamedPerson } from "@/lib/domain/review-views";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readImportBatches, readKeptRows } from "@/lib/store/import-batches";
import { namePeople } from "@/lib/store/people-names";
import { requirePermission } from "@/lib/work/require-permission";
import { requireImport, seesAll } from "./own-import";

const LISTED = 100;

/** An import whole. */
export async function readImport(actor: Actor | null, id: string): Promise<ImportRecord> {
  const person = requirePermission(actor, "draft.write");
  return requireImport(driver(), person, id);
}

/** The person's imports, the latest first; those who approve figures see everybody's. */
export async function listImports(
  actor: Actor | null,
): Promise<(ImportSummary & { starter: NamedPerson })[]> {
  const person = requirePermission(actor, "draft.write");
  const startedBy = seesAll(person) ? null : person.id;
  const found = readImportBatches(driver(), { startedBy, limit: LISTED });
  const name = namePeople(
    driver(),
    found.map((one) => one.startedBy),
  );
  return found.map((one) => ({ ...one, starter: name(one.startedBy) }));
}

/** The first rows of each outcome of the last preview; null before the first. */
export async function readPreviewRows(
  actor: Actor | null,
  { id }: { id: string },
): Promise<PreviewRows | null> {
  const person = requirePermission(actor, "draft.write");
  requireImport(driver(), person, id);
  return readKeptRows(driver(), id);
}
