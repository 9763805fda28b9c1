import { emptyRow } from "@/lib/domain/entry-rows";
import type { SuggestedFigure } from "@/lib/domain/pasted-report";
import { referToRow } from "@/lib/domain/row-reference";
import type { Span, Suggestion } from "./figure";
import { toEntryRow } from "./to-entry-row";

/** What the names in a text stand for on record. */
export interface NameFinders {
  /** Organisation code. */
  origin: (name: string) => string | null;
  /** Slug. */
  place: (name: string) => string | null;
}

/** Words between a qualifier and its number that may be marked with it. */
const CLOSE = 2;

/** The suggestion at `index` of a text's as a row of entry, with the words that decided each field. */
export function toSuggestedFigure(
  suggestion: Suggestion,
  { text, index, find }: { text: string; index: number; find: NameFinders },
): SuggestedFigure {
  const { value, qualifier, origin, place, breakdownOf, period } = suggestion;
  const code = origin.value === null ? null : find.origin(origin.value);
  const slug = place.value === null ? null : find.place(place.value);
  return {
    row: {
      ...emptyRow(String(index + 1)),
      ...toEntryRow(suggestion, text),
      origin: code ?? "",
      place: slug ?? "",
      partOf: breakdownOf.value === null ? "" : referToRow(String(breakdownOf.value + 1)),
    },
    number: numberSpan(suggestion),
    span: suggestion.span,
    words: {
      qualifier: [...qualifier.words],
      value: [...value.words],
      low: [...value.words],
      high: [...value.words],
      unit: [...suggestion.unit.words],
      indicator: [...suggestion.indicator.words],
      population: [...suggestion.population.words],
      measure: [...period.words],
      periodStart: [...suggestion.periodStart.words],
      asOf: [...suggestion.asOf.words],
      place: slug === null ? [] : [...place.words],
      origin: [...origin.words],
      partOf: [...breakdownOf.words],
    },
    unknownOrigin: code === null ? origin.value : null,
  };
}

/** The number with its qualifier, where that stands right before or after it. */
function numberSpan({ value, qualifier, span }: Suggestion): Span {
  const own = value.words;
  let start = Math.min(...own.map((word) => word.start));
  let end = Math.max(...own.map((word) => word.end));
  if (own.length === 0) return span;
  for (const word of qualifier.words.toReversed()) {
    if (word.end <= start && start - word.end < CLOSE) start = word.start;
  }
  for (const word of qualifier.words) {
    if (word.start >= end && word.start - end < CLOSE) end = word.end;
  }
  return { start, end };
}
