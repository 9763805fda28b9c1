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
  { key: _key, via: _via, ...typed }: EntryFigure,
  { document, ...parts }: StateParts,
  held: Pick<FigureState, "knownFrom" | "knownBasis"> | null = null,
): FigureState {
  return {
    ...typed,
    ...parts,
    documentId: document.id,
    ...knownFromOf(document, held),
    ...IN_REVIEW,
  };
}
