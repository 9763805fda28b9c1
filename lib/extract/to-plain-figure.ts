import type { Population } from "@/lib/domain/codes";
import type { Period, Suggestion } from "./figure";

/** A suggestion as one line of `npm run extract` gives it. */
export interface PlainFigure {
  indicator: string;
  value: number;
  valueMax: number | null;
  qualifier: string;
  unit: string;
  source_org: string | null;
  as_of: string | null;
  period: Period;
  population: string;
  is_breakdown: boolean;
  span: string;
}

/** The annotation rules name fewer groups than the data model. */
const COARSE: Readonly<Partial<Record<Population, string>>> = {
  aid_workers: "other",
  journalists: "other",
};

/** The suggestion in the words of the annotation rules. */
export function toPlainFigure(suggestion: Suggestion, text: string): PlainFigure {
  const population = suggestion.population.value;
  return {
    indicator: suggestion.indicator.value,
    value: suggestion.value.value,
    valueMax: suggestion.valueMax,
    qualifier: suggestion.qualifier.value,
    unit: suggestion.unit.value,
    source_org: suggestion.origin.value,
    as_of: suggestion.asOf.value,
    period: suggestion.period.value,
    population: COARSE[population] ?? population,
    is_breakdown: suggestion.isBreakdown,
    span: text.slice(suggestion.span.start, suggestion.span.end),
  };
}
