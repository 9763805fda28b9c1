import {
  INDICATORS,
  type Indicator,
  MEASURES,
  type Measure,
  POPULATIONS,
  type Population,
} from "@/lib/domain/codes";

const POPULATION_WORDS: Record<string, Population> = {
  civilian: "civilians",
  "health workers": "health_workers",
};

/** The indicator of a row. Throws RangeError for a word that the project has no code for. */
export function readIndicator(text: string): Indicator {
  return pick(INDICATORS, text, "indicator");
}

/** The measure of a row. Throws as {@link readIndicator}. */
export function readMeasure(text: string): Measure {
  return pick(MEASURES, text, "measure");
}

/** The population of a row, whose files write `civilian` and `health workers`. Throws likewise. */
export function readPopulation(text: string): Population {
  return POPULATION_WORDS[text] ?? pick(POPULATIONS, text, "population");
}

/** A whole number without separators. Throws RangeError for anything else. */
export function readValue(text: string): number {
  if (!/^\d+$/.test(text)) throw new RangeError(`value is not a whole number: ${text}`);
  return Number(text);
}

function pick<T extends string>(codes: readonly T[], text: string, what: string): T {
  const found = codes.find((code) => code === text);
  if (!found) throw new RangeError(`unknown ${what}: ${text}`);
  return found;
}
