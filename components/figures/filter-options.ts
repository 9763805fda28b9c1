import { INDICATORS, MEASURES, POPULATIONS } from "@/lib/domain/codes";
import type { Organisation, Place, Series } from "@/lib/domain/model";

/** What the series of a view offer to choose from, each once. */
export interface FilterOptions {
  indicator: (typeof INDICATORS)[number][];
  population: (typeof POPULATIONS)[number][];
  measure: (typeof MEASURES)[number][];
  /** Those that count most first. */
  origin: Organisation[];
  place: Place[];
}

/** The choices that lead to figures: codes in their own order, names as the series come. */
export function filterOptions(series: readonly Series[]): FilterOptions {
  const has = <Code>(pick: (one: Series) => Code) => {
    const found = new Set(series.map(pick));
    return (code: Code): boolean => found.has(code);
  };
  return {
    indicator: INDICATORS.filter(has((one) => one.indicator)),
    population: POPULATIONS.filter(has((one) => one.population)),
    measure: MEASURES.filter(has((one) => one.measure)),
    origin: [...new Map(series.map((one) => [one.origin.id, one.origin])).values()],
    place: [...new Map(series.map((one) => [one.place.id, one.place])).values()],
  };
}
