import type { CalendarDate } from "./calendar-date";
import type { Indicator, Measure, Population, PublicStatus, Role, Unit } from "./codes";

/**
 * Which figures are wanted: the same in page URLs, the API and downloads. An empty list filters
 * nothing; several values of one list mean "or".
 */
export interface FigureFilter {
  /** Crisis slugs. */
  crisis: string[];
  /** Series ids. */
  series: string[];
  indicator: Indicator[];
  population: Population[];
  measure: Measure[];
  unit: Unit[];
  /** Organisation codes. */
  origin: string[];
  dataset: string[];
  /** Place slugs, country codes or p-codes; what lies below a place is included. */
  place: string[];
  /** Ids of documents that state the figures. */
  document: string[];
  role: Role[];
  /** Empty means published only. */
  status: PublicStatus[];
  /** First and last `asOf`, both included. */
  from: CalendarDate | null;
  to: CalendarDate | null;
  /** The day whose knowledge is wanted; null is today's. */
  knownOn: CalendarDate | null;
  /** Words looked for in titles, places, organisations and notes. */
  q: string | null;
}

export const NO_FILTER: FigureFilter = {
  crisis: [],
  series: [],
  indicator: [],
  population: [],
  measure: [],
  unit: [],
  origin: [],
  dataset: [],
  place: [],
  document: [],
  role: [],
  status: [],
  from: null,
  to: null,
  knownOn: null,
  q: null,
};

export const SORT_KEYS = ["asOf", "published", "value"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Order of a list; ties are broken by id, in the same direction. */
export interface FigureSort {
  key: SortKey;
  descending: boolean;
}

export interface FigurePage {
  filter: FigureFilter;
  sort: FigureSort;
  limit: number;
  /** Opaque; bound to the filter and the sort it came from. */
  cursor: string | null;
}

/** The lists that the API gives. */
export type ListName = "crises" | "series" | "figures";
