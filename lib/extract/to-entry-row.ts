import type { EntryRowText } from "@/lib/domain/entry";
import type { Suggestion } from "./figure";

/** The fields of an entry row that a suggestion fills; the rest is for the person. */
export type SuggestedFields = Pick<
  EntryRowText,
  | "indicator"
  | "population"
  | "measure"
  | "unit"
  | "qualifier"
  | "value"
  | "low"
  | "high"
  | "periodStart"
  | "asOf"
  | "excerpt"
>;

/** The suggestion as typed text of the entry grid, with its sentence as the excerpt. */
export function toEntryRow(suggestion: Suggestion, text: string): SuggestedFields {
  const { indicator, population, period, unit, qualifier, value, valueMax } = suggestion;
  const isRange = valueMax !== null;
  return {
    indicator: indicator.value,
    population: population.value,
    measure: period.value === "unknown" ? "" : period.value,
    unit: unit.value,
    qualifier: qualifier.value,
    value: isRange ? "" : String(value.value),
    low: isRange ? String(value.value) : "",
    high: isRange ? String(valueMax) : "",
    periodStart: suggestion.periodStart.value ?? "",
    asOf: suggestion.asOf.value ?? "",
    excerpt: text.slice(suggestion.sentence.start, suggestion.sentence.end).replace(/\s+/g, " "),
  };
}
