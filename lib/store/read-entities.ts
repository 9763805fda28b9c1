import "server-only";
import type Database from "better-sqlite3";
import { groupBy } from "@/lib/domain/group-by";
import type { Crisis, CrisisEvent, Document, Organisation } from "@/lib/domain/model";
import {
  toCrisis,
  toDocument,
  toEvent,
  toOrganisation,
  type CrisisRow,
  type DocumentRow,
  type EventRow,
  type OrganisationRow,
} from "./map-entities";
import { readAll } from "./sql";
import { inList } from "./sqlite";

/**
 * Every organisation by id: a few hundred at most. The id of one that was merged means the one that
 * took its place.
 */
export function readOrganisations(db: Database.Database): Map<string, Organisation> {
  const rows = readAll<OrganisationRow & { mergedIntoId: string | null }>(
    db,
    `SELECT id, code, name, nameFr, nameAr, shortName, shortNameFr, shortNameAr, kind, mergedIntoId
     FROM Organisation ORDER BY code`,
  );
  const found = new Map(rows.map((row) => [row.id, toOrganisation(row)]));
  for (const { id, mergedIntoId } of rows) {
    const other = mergedIntoId === null ? undefined : found.get(mergedIntoId);
    if (other !== undefined) found.set(id, other);
  }
  return found;
}

/** Documents by id. */
export function readDocuments(
  db: Database.Database,
  ids: Iterable<string>,
  organisations: Map<string, Organisation>,
): Map<string, Document> {
  const rows = readAll<DocumentRow>(
    db,
    `SELECT id, publisherId, title, url, language, published, publishedBasis, firstSeen, retrieved FROM Document WHERE ${inList("id", "ids")}`,
    {
      ids: JSON.stringify([...ids]),
    },
  );
  return new Map(
    rows.map((row) => [row.id, toDocument(row, organisations.get(row.publisherId ?? "") ?? null)]),
  );
}

/** Every crisis in the order of the home page; `listed` leaves out those in the archive. */
export function readCrises(db: Database.Database, which: "all" | "listed" = "all"): Crisis[] {
  const countries = groupBy(
    readAll<{ crisisId: string; iso3: string }>(
      db,
      "SELECT crisisId, iso3 FROM CrisisCountry ORDER BY crisisId, iso3",
    ),
    (row) => row.crisisId,
  );
  return readAll<CrisisRow>(
    db,
    `SELECT * FROM Crisis ${which === "all" ? "" : "WHERE archivedAt IS NULL"} ORDER BY rank, slug`,
  ).map((row) => toCrisis(row, countries.get(row.id)?.map(({ iso3 }) => iso3) ?? []));
}

/** The events of a crisis that are not archived, oldest first. */
export function readEvents(db: Database.Database, crisisSlug: string): CrisisEvent[] {
  return readAll<EventRow>(
    db,
    `SELECT e.* FROM CrisisEvent e JOIN Crisis c ON c.id = e.crisisId
     WHERE c.slug = @crisisSlug AND e.archivedAt IS NULL ORDER BY e.startDate, e.id`,
    { crisisSlug },
  ).map(toEvent);
}

/** The events of a crisis for those who keep them: the archived ones last. */
export function readAllEvents(
  db: Database.Database,
  crisisId: string,
): (CrisisEvent & { archived: boolean })[] {
  return readAll<EventRow & { archivedAt: string | null }>(
    db,
    `SELECT * FROM CrisisEvent WHERE crisisId = @crisisId
     ORDER BY archivedAt IS NOT NULL, startDate, id`,
    { crisisId },
  ).map((row) => ({ ...toEvent(row), archived: row.archivedAt !== null }));
}

/** The event with that id, null where there is none. */
export function readEvent(db: Database.Database, id: string): CrisisEvent | null {
  const rows = readAll<EventRow>(db, "SELECT * FROM CrisisEvent WHERE id = @id", { id });
  return rows[0] ? toEvent(rows[0]) : null;
}
