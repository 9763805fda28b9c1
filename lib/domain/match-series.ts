import { daysBetween, type CalendarDate } from "./calendar-date";
import type { SeriesKey } from "./series-key";

/** Sources print the first day of one count a few days apart; further apart it is another count. */
export const NEAR_BASELINE_DAYS = 3;

/** The parts of a key as typed; undefined where a part was left open. */
export type SeriesParts = Omit<SeriesKey, "dataset" | "definition" | "baseline"> & {
  dataset: string | null | undefined;
  definition: string | null | undefined;
  baseline: CalendarDate | null | undefined;
};

/** A series on record as far as its identity goes. */
export interface KnownSeries {
  id: string;
  key: SeriesKey;
}

export interface SeriesMatch {
  /** The series meant: one on record, a new one (id null), or null where several could be. */
  found: { id: string | null; key: SeriesKey } | null;
  /** Series on record that differ in the open parts alone. */
  candidates: KnownSeries[];
}

/**
 * The series that typed parts mean. Where data set, definition or baseline are open, the one without
 * them, or the only one there is; where the row's own first day is near a baseline, that one.
 */
export function matchSeries(
  parts: SeriesParts,
  periodStart: CalendarDate | null,
  known: readonly KnownSeries[],
): SeriesMatch {
  const candidates = known.filter(({ key }) => isAlike(key, parts));
  const fitting = candidates.filter(
    ({ key }) => fits(key.dataset, parts.dataset) && fits(key.definition, parts.definition),
  );
  const dated = chooseBaseline(
    fitting.filter(({ key }) => fits(key.baseline, parts.baseline)),
    parts,
    periodStart,
  );
  const plain = dated.filter(
    ({ key }) =>
      (key.dataset === null || parts.dataset !== undefined) &&
      (key.definition === null || parts.definition !== undefined),
  );
  const [first, second] = plain.length > 0 ? plain : dated;
  if (first && !second) return { found: first, candidates };
  if (first) return { found: null, candidates };
  return { found: { id: null, key: newKey(parts, periodStart) }, candidates };
}

/** Where the baseline is open, those next to the row's own first day; all where none is near. */
function chooseBaseline(
  fitting: KnownSeries[],
  { baseline }: SeriesParts,
  periodStart: CalendarDate | null,
): KnownSeries[] {
  if (baseline !== undefined || periodStart === null) return fitting;
  const distance = ({ key }: KnownSeries) =>
    key.baseline === null ? Infinity : Math.abs(daysBetween(key.baseline, periodStart));
  const nearest = Math.min(...fitting.map(distance));
  return nearest > NEAR_BASELINE_DAYS ? fitting : fitting.filter((s) => distance(s) === nearest);
}

function newKey(parts: SeriesParts, periodStart: CalendarDate | null): SeriesKey {
  const start = parts.measure === "cumulative" ? periodStart : null;
  return {
    ...parts,
    dataset: parts.dataset ?? null,
    definition: parts.definition ?? null,
    baseline: parts.baseline === undefined ? start : parts.baseline,
  };
}

function isAlike(key: SeriesKey, parts: SeriesParts): boolean {
  return (
    key.crisis === parts.crisis &&
    key.indicator === parts.indicator &&
    key.population === parts.population &&
    key.measure === parts.measure &&
    key.unit === parts.unit &&
    key.place === parts.place &&
    key.placeRole === parts.placeRole &&
    key.origin === parts.origin
  );
}

function fits<T>(part: T, wanted: T | undefined): boolean {
  return wanted === undefined || part === wanted;
}
