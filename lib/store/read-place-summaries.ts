import "server-only";
import type { PlaceSummary } from "@/lib/domain/model";
import type { Db } from "./connection";
import { toPlace, type PlaceRow } from "./map-entities";
import { STANDING_BY_SERIES } from "./read-sources";
import { readAll } from "./sql";
import { inList } from "./sqlite";

interface Row extends PlaceRow {
  path: string;
  latitude: number | null;
  longitude: number | null;
}

/**
 * Places of published figures, of these crises alone where any are named, and the places that they lie
 * in, each after the one that it lies in. Places that only drafts name are not public.
 */
export function readPlaceSummaries(db: Db, crises: readonly string[]): PlaceSummary[] {
  const ofCrises = crises.length === 0 ? "" : `AND ${inList("c.slug", "crises")}`;
  const counts = new Map(
    readAll<{ id: string; figures: number; series: number }>(
      db,
      `SELECT s.placeId AS id, sum(k.figures) AS figures, count(*) AS series
       FROM (${STANDING_BY_SERIES}) k JOIN Series s ON s.id = k.seriesId
       JOIN Crisis c ON c.id = s.crisisId
       WHERE k.figures > 0 ${ofCrises} GROUP BY s.placeId`,
      crises.length === 0 ? {} : { crises: JSON.stringify(crises) },
    ).map((row) => [row.id, row]),
  );
  const all = new Map(
    readAll<Row>(
      db,
      `SELECT id, slug, name, nameFr, nameAr, country, pcode, adminLevel, parentId, path, latitude,
         longitude FROM Place`,
    ).map((row) => [row.id, row]),
  );
  const shown = new Map<string, Row>();
  for (const id of counts.keys()) {
    for (let row = all.get(id); row !== undefined; row = all.get(row.parentId ?? "")) {
      shown.set(row.id, row);
    }
  }
  return [...shown.values()].map(({ path, latitude, longitude, ...row }) => ({
    place: toPlace(row),
    parent: all.get(row.parentId ?? "")?.slug ?? null,
    path,
    latitude,
    longitude,
    figures: counts.get(row.id)?.figures ?? 0,
    series: counts.get(row.id)?.series ?? 0,
  }));
}
