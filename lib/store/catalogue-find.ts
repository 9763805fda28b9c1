import "server-only";
import type { Db } from "./connection";
import { readAll, readOne } from "./sql";

/** A record that a text names, under the name that identifies it. */
export interface Named {
  id: string;
  /** Slug of a place, code of an organisation, id of a document. */
  name: string;
  archived: boolean;
}

interface NamedRow {
  id: string;
  name: string;
  archivedAt: string | null;
}

function readNamed(db: Db, sql: string, text: string): Named[] {
  return readAll<NamedRow>(db, sql, { text }).map(({ id, name, archivedAt }) => ({
    id,
    name,
    archived: archivedAt !== null,
  }));
}

/** What the first query finds that finds anything. */
function findFirst(db: Db, queries: readonly string[], text: string): Named[] {
  for (const sql of queries) {
    const found = readNamed(db, sql, text);
    if (found.length > 0) return found;
  }
  return [];
}

const PLACE = "SELECT id, slug AS name, archivedAt FROM Place";

/** The places that a slug, a p-code, a country's code or a name in any language means. */
export function findPlacesNamed(db: Db, text: string): Named[] {
  const queries = [
    `${PLACE} WHERE slug = @text`,
    `${PLACE} WHERE lower(pcode) = lower(@text)`,
    `${PLACE} WHERE country = upper(@text) AND adminLevel = 0`,
    `${PLACE} WHERE lower(@text) IN (lower(name), lower(nameFr), lower(nameAr)) ORDER BY slug`,
  ];
  return findFirst(db, queries, text);
}

// A merged one stands for the one that took its place.
const ORGANISATION = `SELECT DISTINCT o.id, o.code AS name, o.archivedAt FROM Organisation named
  JOIN Organisation o ON o.id = coalesce(named.mergedIntoId, named.id)`;

/** The organisations that a code, another name or a name in any language means. */
export function findOrganisationsNamed(db: Db, text: string): Named[] {
  const names = ["name", "nameFr", "nameAr", "shortName", "shortNameFr", "shortNameAr"];
  const queries = [
    `${ORGANISATION} WHERE named.code = @text`,
    `${ORGANISATION} JOIN OrganisationAlias a ON a.organisationId = named.id
      WHERE a.alias = @text`,
    `${ORGANISATION} WHERE lower(@text) IN (${names.map((name) => `lower(named.${name})`).join(", ")})
      ORDER BY o.code`,
  ];
  return findFirst(db, queries, text);
}

const DOCUMENT = `SELECT DISTINCT d.id, d.id AS name, d.archivedAt FROM Document named
  JOIN Document d ON d.id = coalesce(named.mergedIntoId, named.id)`;

/** The documents that an id, the address of our page of one, or an address means. */
export function findDocumentsNamed(db: Db, text: string): Named[] {
  const id = /[?&]document=([a-z0-9]{16})\b/.exec(text)?.[1] ?? text;
  const byId = readNamed(db, `${DOCUMENT} WHERE named.id = @text`, id);
  return byId.length > 0 ? byId : readNamed(db, `${DOCUMENT} WHERE named.url = @text`, text);
}

const OWNERS = {
  crisisSlug: "SELECT id FROM Crisis WHERE slug = @value AND id <> @except",
  placeSlug: "SELECT id FROM Place WHERE slug = @value AND id <> @except",
  placePcode: "SELECT id FROM Place WHERE pcode = @value AND id <> @except",
  seriesKey: "SELECT id FROM Series WHERE key = @value AND id <> @except",
  organisationName: `SELECT id FROM Organisation WHERE code = @value AND id <> @except
    UNION SELECT organisationId FROM OrganisationAlias
      WHERE alias = @value AND organisationId <> @except`,
};

/** The id of the record other than `except` that already has that name; null where it is free. */
export function findOwner(
  db: Db,
  name: keyof typeof OWNERS,
  value: string,
  except: string | null,
): string | null {
  const owner = readOne<{ id: string }>(db, OWNERS[name], { value, except: except ?? "" });
  return owner?.id ?? null;
}

const FACTS = {
  leadsHeadline: "SELECT 1 FROM HeadlineChoice WHERE seriesId = @id",
  isContinued: "SELECT 1 FROM Series WHERE continuesId = @id",
  hasPlacesBelow: "SELECT 1 FROM Place WHERE parentId = @id AND archivedAt IS NULL",
  isMergedOrganisation: "SELECT 1 FROM Organisation WHERE id = @id AND mergedIntoId IS NOT NULL",
  isMergedSeries: "SELECT 1 FROM Series WHERE id = @id AND mergedIntoId IS NOT NULL",
  isLivingCrisis: "SELECT 1 FROM Crisis WHERE id = @id AND archivedAt IS NULL",
};

/** Whether that holds of the record with that id. */
export function holds(db: Db, fact: keyof typeof FACTS, id: string): boolean {
  return readOne(db, `${FACTS[fact]} LIMIT 1`, { id }) !== null;
}
