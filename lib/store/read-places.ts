import "server-only";
import type { Place } from "@/lib/domain/model";
import type { Db } from "./connection";
import { toPlace, type PlaceRow } from "./map-entities";
import { readAll } from "./sql";

/** A place with its way from the root: `/libya/tripoli/`. */
export interface PathedPlace extends Place {
  path: string;
}

/** Every place that is in use, by name. */
export function readPlaces(db: Db): PathedPlace[] {
  return readAll<PlaceRow & { path: string }>(
    db,
    `SELECT id, slug, name, nameFr, nameAr, country, pcode, adminLevel, parentId, path
     FROM Place WHERE archivedAt IS NULL ORDER BY name, slug`,
  ).map((row) => ({ ...toPlace(row), path: row.path }));
}
