/** Which documents, events or places are wanted; an empty list filters nothing. Organisations have no filter. */
export interface SourceFilter {
  /** Codes of organisations that published a document, or whose figures it states. */
  organisation: string[];
  /** Words looked for in title and address; all must be there. */
  q: string | null;
  /** Slugs of the crises that events are of, or whose figures are of a place. */
  crisis: string[];
}

export const NO_SOURCE_FILTER: SourceFilter = { organisation: [], q: null, crisis: [] };

export interface SourcePage {
  filter: SourceFilter;
  limit: number;
  /** Opaque; bound to the list and the filter it came from. */
  cursor: string | null;
}

/** The lists of those who reported, of where, and of what happened meanwhile. */
export const SOURCE_LISTS = ["organisations", "documents", "events", "places"] as const;
export type SourceList = (typeof SOURCE_LISTS)[number];
