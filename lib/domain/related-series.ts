import { daysBetween } from "./calendar-date";
import { NEAR_BASELINE_DAYS, type KnownSeries } from "./match-series";
import { findOverlaps, type CountedGroup } from "./relations";
import type { SeriesKey } from "./series-key";

/** A series whose count holds another's, or is held by it. */
export interface RelatedSeries {
  id: string;
  is: "whole" | "part";
  by: "group" | "place";
}

/** Whether the first place holds the second; both by slug. */
export type PlaceHolds = (outer: string, inner: string) => boolean;

/**
 * The same source's series whose numbers of one day bound each other: who is counted here is part of
 * who is counted there, or the place lies within the other. Sources are never held against each other.
 */
export function findRelatedSeries(
  key: SeriesKey,
  known: readonly KnownSeries[],
  holds: PlaceHolds,
): RelatedSeries[] {
  const { wholes, parts } = findOverlaps(key);
  const isOne = (groups: readonly CountedGroup[], { indicator, population }: SeriesKey) =>
    groups.some((group) => group.indicator === indicator && group.population === population);
  return known.flatMap(({ id, key: other }): RelatedSeries[] => {
    if (!isCountedAlike(key, other) || other.origin !== key.origin) return [];
    if (other.dataset !== key.dataset || other.definition !== key.definition) return [];
    if (other.place === key.place) {
      if (isOne(wholes, other)) return [{ id, is: "whole", by: "group" }];
      return isOne(parts, other) ? [{ id, is: "part", by: "group" }] : [];
    }
    if (other.indicator !== key.indicator || other.population !== key.population) return [];
    if (holds(other.place, key.place)) return [{ id, is: "whole", by: "place" }];
    return holds(key.place, other.place) ? [{ id, is: "part", by: "place" }] : [];
  });
}

/** Ids of the same count by other origins. */
export function findOtherOrigins(key: SeriesKey, known: readonly KnownSeries[]): string[] {
  return known
    .filter(
      ({ key: other }) =>
        other.origin !== key.origin &&
        isCountedAlike(key, other) &&
        other.place === key.place &&
        other.indicator === key.indicator &&
        other.population === key.population &&
        other.definition === key.definition,
    )
    .map(({ id }) => id);
}

function isCountedAlike(a: SeriesKey, b: SeriesKey): boolean {
  if (a.measure !== b.measure || a.unit !== b.unit || a.placeRole !== b.placeRole) return false;
  if (a.baseline === b.baseline) return true;
  if (a.baseline === null || b.baseline === null) return false;
  return Math.abs(daysBetween(a.baseline, b.baseline)) <= NEAR_BASELINE_DAYS;
}
