import type { FieldChange } from "./audit";
import type { Permission } from "./permissions";
import type { HeadlineSlot, Indicator } from "./codes";
import type { SeriesKey } from "./series-key";

/** Records that people keep besides figures and documents. */
export const RECORD_KINDS = ["crisis", "event", "series", "organisation", "place"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What it takes to write a record of each kind; those of a crisis ask for it in that crisis. */
export const RECORD_PERMISSIONS: Readonly<Record<RecordKind, Permission>> = {
  crisis: "crisis.write",
  event: "event.write",
  series: "series.write",
  organisation: "organisation.write",
  place: "place.write",
};

/**
 * A record as a form holds it: each field as text, empty where there is nothing, several values a
 * line each. Forms, conflicts and the audit trail all speak of records this way.
 */
export type RecordText = Readonly<Record<string, string>>;

/** A record as it stands, with what an edit of it must name. */
export interface KeptRecord {
  id: string;
  revision: number;
  archived: boolean;
  /** The crisis that it belongs to; null for what belongs to none. */
  crisisId: string | null;
  text: RecordText;
}

/** The fields that differ, in the order of `after`; empty text counts as nothing. */
export function findChanges(before: RecordText, after: RecordText): FieldChange[] {
  return Object.keys(after).flatMap((field) => {
    const [from, to] = [before[field] || null, after[field] || null];
    return from === to ? [] : [{ field, from, to }];
  });
}

/** The parts of a series' key that a form may change, while nothing of the series was published. */
export const SERIES_KEY_FIELDS = [
  "indicator",
  "population",
  "measure",
  "unit",
  "place",
  "placeRole",
  "origin",
  "dataset",
  "definition",
  "baseline",
] as const satisfies readonly (keyof SeriesKey)[];

/** The parts in which a count and the one that restarts it agree. */
export const RESTART_FIELDS = [
  "crisis",
  "indicator",
  "population",
  "measure",
  "unit",
  "place",
  "placeRole",
  "origin",
] as const satisfies readonly (keyof SeriesKey)[];

/** What may be counted by the series that lead a headline slot. */
export const SLOT_INDICATORS: Readonly<Record<HeadlineSlot, readonly Indicator[]>> = {
  killed: ["killed"],
  injured: ["injured"],
  displaced: ["displaced", "refugees", "evacuated"],
};

/** Series that one slot shows at most. */
export const MAX_HEADLINES = 6;
