/** Which documents are wanted; an empty list filters nothing. Organisations have no filter. */
export interface SourceFilter {
  /** Codes of organisations that published a document, or whose figures it states. */
  organisation: string[];
  /** Words looked for in title and address; all must be there. */
  q: string | null;
}

export interface SourcePage {
  filter: SourceFilter;
  limit: number;
  /** Opaque; bound to the list and the filter it came from. */
  cursor: string | null;
}

/** The lists of those who reported, and of where. */
export const SOURCE_LISTS = ["organisations", "documents"] as const;
export type SourceList = (typeof SOURCE_LISTS)[number];
