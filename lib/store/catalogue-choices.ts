import "server-only";
import type { Organisation, Place, Series } from "@/lib/domain/model";
import type { Db } from "./connection";
import { toOrganisation, toPlace, type OrganisationRow, type PlaceRow } from "./map-entities";
import { readOrganisations } from "./read-entities";
import { readSeriesByIds } from "./read-series";
import { readAll } from "./sql";

/** Suggestions grow with the page; beyond these a person enters a code or name. */
const MOST = 3_000;

/** The places that are offered for entry. */
export function readOfferedPlaces(db: Db): Place[] {
  return readAll<PlaceRow>(
    db,
    `SELECT id, slug, name, nameFr, nameAr, country, pcode, adminLevel, parentId FROM Place
     WHERE archivedAt IS NULL ORDER BY slug LIMIT @most`,
    { most: MOST },
  ).map(toPlace);
}

/** The organisations that are offered for entry. */
export function readOfferedOrganisations(db: Db): Organisation[] {
  return readAll<OrganisationRow>(
    db,
    `SELECT id, code, name, nameFr, nameAr, shortName, shortNameFr, shortNameAr, kind
     FROM Organisation WHERE archivedAt IS NULL ORDER BY lower(code), id LIMIT @most`,
    { most: MOST },
  ).map(toOrganisation);
}

/** The series of a crisis that are not archived. */
export function readSeriesOfCrisis(db: Db, crisisId: string): Series[] {
  const ids = readAll<{ id: string }>(
    db,
    `SELECT id FROM Series WHERE crisisId = @crisisId AND archivedAt IS NULL
     ORDER BY indicator, population, measure, id`,
    { crisisId },
  ).map(({ id }) => id);
  return [...readSeriesByIds(db, ids, readOrganisations(db)).values()];
}

/** A series by id, published or not. */
export function readAnySeries(db: Db, id: string): Series | null {
  return readSeriesByIds(db, [id], readOrganisations(db)).get(id) ?? null;
}
