import type { KnownSeries } from "./match-series";
import {
  findOtherOrigins,
  findRelatedSeries,
  type PlaceHolds,
  type RelatedSeries,
} from "./related-series";
import type { SeriesKey } from "./series-key";

/** What stands around a series among many. */
export interface RelatedIndex {
  add: (series: KnownSeries) => void;
  related: (key: SeriesKey) => RelatedSeries[];
  otherOrigins: (key: SeriesKey) => string[];
}

/**
 * Finds for many series what {@link findRelatedSeries} and {@link findOtherOrigins} find, without
 * holding each against each. `waysTo` lists the slugs of a place and of all that hold it.
 */
export function openRelatedIndex(
  waysTo: (place: string) => readonly string[],
  holds: PlaceHolds,
): RelatedIndex {
  const ofPlace = new Map<string, KnownSeries[]>();
  const below = new Map<string, KnownSeries[]>();
  const ofCount = new Map<string, KnownSeries[]>();
  return {
    add: (series) => {
      const { key } = series;
      add(ofPlace, sourceAt(key, key.place), series);
      for (const place of waysTo(key.place)) add(below, sourceAt(key, place), series);
      add(ofCount, countOf(key), series);
    },
    related: (key) => {
      const near = new Set(ofPlace.get(sourceAt(key, key.place)));
      for (const one of below.get(sourceAt(key, key.place)) ?? []) near.add(one);
      for (const place of waysTo(key.place))
        for (const one of ofPlace.get(sourceAt(key, place)) ?? []) near.add(one);
      return findRelatedSeries(key, [...near], holds);
    },
    otherOrigins: (key) => findOtherOrigins(key, ofCount.get(countOf(key)) ?? []),
  };
}

function add(index: Map<string, KnownSeries[]>, key: string, series: KnownSeries): void {
  const group = index.get(key);
  if (group) group.push(series);
  else index.set(key, [series]);
}

function sourceAt(key: SeriesKey, place: string): string {
  const { crisis, measure, unit, placeRole, origin, dataset, definition } = key;
  return JSON.stringify([crisis, measure, unit, placeRole, origin, dataset, definition, place]);
}

function countOf(key: SeriesKey): string {
  const { crisis, measure, unit, placeRole, place, indicator, population, definition } = key;
  return JSON.stringify([
    crisis,
    measure,
    unit,
    placeRole,
    place,
    indicator,
    population,
    definition,
  ]);
}
