import type { CalendarDate } from "./calendar-date";
import type { Indicator, Measure, PlaceRole, Population, Unit } from "./codes";

/** What makes two figures belong to one count; all of it equal or they never share a line. */
export interface SeriesKey {
  /** Slug. */
  crisis: string;
  indicator: Indicator;
  population: Population;
  measure: Measure;
  unit: Unit;
  /** Slug. */
  place: string;
  placeRole: PlaceRole;
  /** Organisation code. */
  origin: string;
  dataset: string | null;
  definition: string | null;
  baseline: CalendarDate | null;
}

/** The key as one string, unique per series; a part that does not apply is empty. */
export function formatSeriesKey(key: SeriesKey): string {
  return [
    key.crisis,
    key.indicator,
    key.population,
    key.measure,
    key.unit,
    key.place,
    key.placeRole,
    key.origin,
    key.dataset ?? "",
    key.definition ?? "",
    key.baseline ?? "",
  ].join("|");
}
