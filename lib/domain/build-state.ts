import type { EntryFigure } from "./entry";
import type { FigureState } from "./figure-state";
import { knownFromOf } from "./known-from";
import type { Document } from "./model";

/** What a state refers to, by id. */
export interface StateParts {
  id: string;
  revision: number;
  seriesId: string;
  document: Pick<Document, "id" | "published" | "firstSeen">;
  viaIds: string[];
}

/** What a state that waits for review has, whatever became of the one before it. */
export const IN_REVIEW = {
  status: "in_review",
  withdrawnOn: null,
  withdrawnBy: null,
  withdrawnReason: null,
} as const satisfies Partial<FigureState>;

/**
 * The state of a figure in review that an understood row states; since when it could be known is
 * taken over from `held`, the state that it corrects, where its document does not tell.
 */
export function buildState(
  typed: Omit<EntryFigure, "key" | "via">,
  { document, ...parts }: StateParts,
  held: Pick<FigureState, "knownFrom" | "knownBasis"> | null = null,
): FigureState {
  const { knownFrom, knownBasis } = knownFromOf(document, held);
  return {
    id: parts.id,
    revision: parts.revision,
    seriesId: parts.seriesId,
    documentId: document.id,
    viaIds: parts.viaIds,
    value: typed.value,
    qualifier: typed.qualifier,
    low: typed.low,
    high: typed.high,
    households: typed.households,
    periodStart: typed.periodStart,
    periodStartBasis: typed.periodStartBasis,
    asOf: typed.asOf,
    asOfHour: typed.asOfHour,
    asOfPrecision: typed.asOfPrecision,
    asOfEarliest: typed.asOfEarliest,
    asOfBasis: typed.asOfBasis,
    page: typed.page,
    excerpt: typed.excerpt,
    note: typed.note,
    provisional: typed.provisional,
    registeredLate: typed.registeredLate,
    computedBy: typed.computedBy,
    partOfId: typed.partOfId,
    additionalToId: typed.additionalToId,
    eventId: typed.eventId,
    role: typed.role,
    roleReason: typed.roleReason,
    fallReason: typed.fallReason,
    supersedesId: typed.supersedesId,
    supersedeReason: typed.supersedeReason,
    knownFrom,
    knownBasis,
    ...IN_REVIEW,
  };
}
