import type { CalendarDate } from "./calendar-date";

/** What is cited and how it can be found again, before it takes a form. */
export interface Citation {
  /** Names it in a bibliography: letters, digits, `-`. */
  key: string;
  /** Those who counted, or who collected. */
  authors: string[];
  title: string;
  /** Day of the document that states it; null for a collection. */
  issued: CalendarDate | null;
  publisher: string;
  version: string;
  url: string;
  note: string | null;
  language: string;
}

/** The forms in which a citation is given, as they end an address. */
export const CITATION_FORMATS = ["txt", "bib", "json"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];
