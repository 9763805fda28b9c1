import type { DocumentState } from "./document-state";
import type { EntryFigure } from "./entry";
import type { FigureState } from "./figure-state";
import { knownFromOf } from "./known-from";

/** What a state refers to, by id. */
export interface StateParts {
  id: string;
  revision: number;
  seriesId: string;
  document: DocumentState;
  viaIds: string[];
}

/** Of a day that no earlier state speaks of. */
const UNTYPED = { asOfHour: null, asOfEarliest: null };

/** What a state that waits for review has, whatever became of the one before it. */
export const IN_REVIEW = {
  status: "in_review",
  withdrawnOn: null,
  withdrawnBy: null,
  withdrawnReason: null,
} as const satisfies Partial<FigureState>;

/**
 * The state of a figure in review that an understood row states. What a row does not hold is taken
 * over from `held`, the state that it corrects, as long as the date that it belongs to is the same.
 */
export function buildState(
  { key: _key, via: _via, ...typed }: EntryFigure,
  { document, ...parts }: StateParts,
  held: FigureState | null = null,
): FigureState {
  const ofDay = held?.asOf === typed.asOf ? held : UNTYPED;
  const start = typed.periodStart === null ? null : "stated";
  return {
    ...typed,
    ...parts,
    documentId: document.id,
    asOfHour: ofDay.asOfHour,
    asOfEarliest: ofDay.asOfEarliest,
    computedBy: held?.computedBy ?? null,
    partOfId: held?.partOfId ?? null,
    additionalToId: held?.additionalToId ?? null,
    eventId: held?.eventId ?? null,
    periodStartBasis: held?.periodStart === typed.periodStart ? held.periodStartBasis : start,
    ...knownFromOf(document, held),
    ...IN_REVIEW,
  };
}
