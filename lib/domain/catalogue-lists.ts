import type { CalendarDate } from "./calendar-date";
import type { Crisis, Document, Organisation, Place, Series } from "./model";

/** What a list of records is narrowed to, and which page of it is wanted. */
export interface CatalogueQuery {
  q: string | null;
  /** Slug. */
  crisis: string | null;
  /** Those in the archive instead of the others. */
  archived: boolean;
  /** From 1. */
  page: number;
}

/** One page of a list with how many there are in all. */
export interface CataloguePage<Item> {
  items: Item[];
  total: number;
  pages: number;
}

interface Listed {
  archived: boolean;
}

export interface ListedCrisis extends Listed {
  crisis: Crisis;
  rank: number;
  series: number;
  /** Published ones. */
  figures: number;
}

export interface ListedSeries extends Listed {
  series: Series;
  figures: number;
  lastAsOf: CalendarDate | null;
  leads: boolean;
}

export interface ListedOrganisation extends Listed {
  organisation: Organisation;
  aliases: string[];
  series: number;
  documents: number;
  /** Code of the one that took its place. */
  mergedInto: string | null;
}

export interface ListedPlace extends Listed {
  place: Place;
  /** Names of the places above it, the highest first. */
  above: Place["name"][];
  series: number;
}

export interface ListedDocument extends Listed {
  document: Document;
  /** In whatever state. */
  figures: number;
  isMerged: boolean;
}
