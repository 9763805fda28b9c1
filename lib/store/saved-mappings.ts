import "server-only";
import type { SavedMapping } from "@/lib/domain/import/import-record";
import type { Db } from "./connection";
import { fromInstant, toInstant } from "./instant";
import { change, readAll } from "./sql";
import type { Doer } from "./write-audit";

type Content = Pick<SavedMapping, "columns" | "constants">;

/** Every saved mapping by its name. */
export function readMappings(db: Db): SavedMapping[] {
  return readAll<{ id: string; name: string; mapping: string; savedAt: string }>(
    db,
    "SELECT id, name, mapping, savedAt FROM SavedMapping ORDER BY name",
  ).map(({ id, name, mapping, savedAt }) => ({
    id,
    name,
    ...(JSON.parse(mapping) as Content),
    savedAt: fromInstant(savedAt),
  }));
}

/** Keeps a mapping under its name, in place of the one that had it. */
export function writeMapping(
  db: Db,
  { id, name, columns, constants }: Omit<SavedMapping, "savedAt">,
  { by, at }: Doer,
): void {
  change(
    db,
    `INSERT INTO SavedMapping (id, name, mapping, savedBy, savedAt)
     VALUES (@id, @name, @mapping, @by, @at) ON CONFLICT (name)
     DO UPDATE SET mapping = excluded.mapping, savedBy = excluded.savedBy, savedAt = excluded.savedAt`,
    { id, name, mapping: JSON.stringify({ columns, constants }), by, at: toInstant(at) },
  );
}
