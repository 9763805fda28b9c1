import "server-only";
import type { Db } from "./connection";
import { readAll, readOne } from "./sql";
import { inList } from "./sqlite";

/** The id of the crisis with that slug; null where there is none. */
export function findCrisisId(db: Db, slug: string): string | null {
  return (
    readOne<{ id: string }>(db, "SELECT id FROM Crisis WHERE slug = @slug", { slug })?.id ?? null
  );
}

/** The slug of a crisis; null where there is none. */
export function findCrisisSlug(db: Db, id: string): string | null {
  return (
    readOne<{ slug: string }>(db, "SELECT slug FROM Crisis WHERE id = @id", { id })?.slug ?? null
  );
}

/** The id of the place with that slug; null where there is none. */
export function findPlaceId(db: Db, slug: string): string | null {
  return (
    readOne<{ id: string }>(db, "SELECT id FROM Place WHERE slug = @slug", { slug })?.id ?? null
  );
}

/** Ids of organisations by code; a code that is not known is left out. */
export function findOrganisationIds(db: Db, codes: readonly string[]): Map<string, string> {
  const rows = readAll<{ code: string; id: string }>(
    db,
    `SELECT code, id FROM Organisation WHERE ${inList("code", "codes")}`,
    { codes: JSON.stringify(codes) },
  );
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Whether there is an organisation with that id. */
export function hasOrganisation(db: Db, id: string): boolean {
  return readOne(db, "SELECT 1 AS found FROM Organisation WHERE id = @id", { id }) !== null;
}

/** Whether a crisis is in the archive. */
export function isArchivedCrisis(db: Db, id: string): boolean {
  const query = "SELECT 1 AS found FROM Crisis WHERE id = @id AND archivedAt IS NOT NULL";
  return readOne(db, query, { id }) !== null;
}
