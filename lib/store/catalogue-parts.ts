import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Indicator, Measure, PlaceRole, Population, Unit } from "@/lib/domain/codes";
import type { SeriesKey } from "@/lib/domain/series-key";
import type { Db } from "./connection";
import { readOne } from "./sql";

/** Where a place stands in the tree. */
export interface PlaceNode {
  id: string;
  path: string;
  adminLevel: number | null;
  country: string | null;
}

export function readPlaceNode(db: Db, id: string): PlaceNode | null {
  return readOne<PlaceNode>(db, "SELECT id, path, adminLevel, country FROM Place WHERE id = @id", {
    id,
  });
}

interface SeriesParts {
  key: SeriesKey;
  continuesId: string | null;
}

/** The key of a series in its parts, and the series whose counter it restarted. */
export function readSeriesParts(db: Db, id: string): SeriesParts | null {
  const row = readOne<{
    crisis: string;
    indicator: Indicator;
    population: Population;
    measure: Measure;
    unit: Unit;
    place: string;
    placeRole: PlaceRole;
    origin: string;
    dataset: string | null;
    definition: string | null;
    baseline: CalendarDate | null;
    continuesId: string | null;
  }>(
    db,
    `SELECT c.slug AS crisis, s.indicator, s.population, s.measure, s.unit, p.slug AS place,
       s.placeRole, o.code AS origin, s.dataset, s.definition, s.baseline, s.continuesId
     FROM Series s JOIN Crisis c ON c.id = s.crisisId JOIN Place p ON p.id = s.placeId
     JOIN Organisation o ON o.id = s.originId WHERE s.id = @id`,
    { id },
  );
  if (row === null) return null;
  const { continuesId, ...key } = row;
  return { key, continuesId };
}
