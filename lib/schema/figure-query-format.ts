import {
  INDICATORS,
  MEASURES,
  POPULATIONS,
  PUBLIC_STATUSES,
  ROLES,
  UNITS,
} from "@/lib/domain/codes";
import type { FigureFilter, FigurePage, FigureSort, ListName } from "@/lib/domain/figure-filter";
import { spellWords } from "./spell-words";

export const DEFAULT_SORT: FigureSort = { key: "asOf", descending: true };
export const DEFAULT_LIMIT = 100;
export const MAX_LIMIT = 1000;

/** Every filter, in the order of the contract. */
const FILTER_NAMES = [
  "crisis",
  "series",
  "indicator",
  "population",
  "measure",
  "unit",
  "origin",
  "dataset",
  "place",
  "document",
  "role",
  "status",
  "from",
  "to",
  "knownOn",
  "q",
] as const satisfies readonly (keyof FigureFilter)[];

function inOrder<Code extends string>(values: Code[], order: readonly Code[]): Code[] {
  return order.filter((code) => values.includes(code));
}

function sorted(values: string[]): string[] {
  return [...new Set(values)].toSorted();
}

/** The one spelling of a filter: no repeats, closed codes as listed, others in alphabetical order. */
export function canonicalFilter(filter: FigureFilter): FigureFilter {
  return {
    crisis: sorted(filter.crisis),
    series: sorted(filter.series),
    indicator: inOrder(filter.indicator, INDICATORS),
    population: inOrder(filter.population, POPULATIONS),
    measure: inOrder(filter.measure, MEASURES),
    unit: inOrder(filter.unit, UNITS),
    origin: sorted(filter.origin),
    dataset: sorted(filter.dataset),
    place: sorted(filter.place),
    document: sorted(filter.document),
    role: inOrder(filter.role, ROLES),
    // Published is always in the answer, so it goes without saying.
    status: inOrder(filter.status, PUBLIC_STATUSES).filter((status) => status !== "published"),
    from: filter.from,
    to: filter.to,
    knownOn: filter.knownOn,
    q: filter.q === null ? null : spellWords(filter.q) || null,
  };
}

/** `-asOf` and the like. */
export function formatSort({ key, descending }: FigureSort): string {
  return descending ? `-${key}` : key;
}

/** A filter as URL parameters, in the order of the contract; what filters nothing is left out. */
export function formatFigureFilter(filter: FigureFilter): URLSearchParams {
  const params = new URLSearchParams();
  const canonical = canonicalFilter(filter);
  for (const name of FILTER_NAMES) {
    const value = canonical[name];
    const text = Array.isArray(value) ? value.join(",") : value;
    if (text) params.set(name, text);
  }
  return params;
}

/** The one spelling of a page of a list as URL parameters; defaults are left out. */
export function formatFigureQuery(page: FigurePage): URLSearchParams {
  const params = formatFigureFilter(page.filter);
  const sort = formatSort(page.sort);
  if (sort !== formatSort(DEFAULT_SORT)) params.set("sort", sort);
  if (page.limit !== DEFAULT_LIMIT) params.set("limit", String(page.limit));
  if (page.cursor !== null) params.set("cursor", page.cursor);
  return params;
}

/**
 * What a cursor belongs to: the list, its filter and its order, not the size of the page; of changes
 * also since when they are.
 */
export function cursorQuestion(
  list: ListName,
  filter: FigureFilter,
  sort: FigureSort,
  since: string | null = null,
): string {
  const asked = `${list}?${formatFigureFilter(filter).toString()}&sort=${formatSort(sort)}`;
  return since === null ? asked : `${asked}&updatedSince=${since}`;
}
