import { INDICATORS, POPULATIONS, type Indicator, type Population } from "./codes";

/** Who is counted for what, whoever counts: the part of a series' key in which counts overlap. */
export interface CountedGroup {
  indicator: Indicator;
  population: Population;
}

/** What the codes alone tell of other counts of the same place and time. */
export interface Overlaps {
  /** Counts that hold everybody of this one. */
  wholes: CountedGroup[];
  /** Counts of a part of this one. */
  parts: CountedGroup[];
  /** Counts that hold nobody of this one. Of any count that is not named nothing is known. */
  apart: CountedGroup[];
}

const INDICATOR_PARTS: Partial<Record<Indicator, readonly Indicator[]>> = {
  casualties: ["killed", "injured"],
};

/** Every population is a part of all; whether two others overlap is for the source to say. */
const POPULATION_PARTS: Partial<Record<Population, readonly Population[]>> = {
  all: POPULATIONS.filter((population) => population !== "all"),
};

/** A missing person is not counted as killed until found. */
const INDICATORS_APART: readonly (readonly [Indicator, Indicator])[] = [["killed", "missing"]];
const POPULATIONS_APART: readonly (readonly [Population, Population])[] = [
  ["civilians", "combatants"],
];

/**
 * The counts that differ from this one in one code and are known to hold it, to be held by it, or to
 * share nobody with it. What overlaps is never summed.
 */
export function findOverlaps({ indicator, population }: CountedGroup): Overlaps {
  const beside = (indicators: readonly Indicator[], populations: readonly Population[]) => [
    ...populations.map((other) => ({ indicator, population: other })),
    ...indicators.map((other) => ({ indicator: other, population })),
  ];
  return {
    wholes: beside(
      INDICATORS.filter((whole) => INDICATOR_PARTS[whole]?.includes(indicator)),
      POPULATIONS.filter((whole) => POPULATION_PARTS[whole]?.includes(population)),
    ),
    parts: beside(INDICATOR_PARTS[indicator] ?? [], POPULATION_PARTS[population] ?? []),
    apart: beside(othersOf(INDICATORS_APART, indicator), othersOf(POPULATIONS_APART, population)),
  };
}

function othersOf<Code>(pairs: readonly (readonly [Code, Code])[], code: Code): Code[] {
  return pairs.flatMap(([a, b]) => (a === code ? [b] : b === code ? [a] : []));
}
