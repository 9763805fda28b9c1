import type { EntryRowText } from "./entry";

/** Characters of a text that is read at once: a report of a hundred pages. */
export const LONGEST_PASTE = 200_000;

/** Figures of one text that are shown: as many as a draft has rows. */
export const MOST_SUGGESTIONS = 200;

/** The languages that reports are read in. */
export const READ_LANGUAGES = ["en", "fr", "ar"] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** The fields of a row that a suggestion may fill, in the order of its form. */
export const SUGGESTED_FIELDS = [
  "qualifier",
  "value",
  "low",
  "high",
  "unit",
  "indicator",
  "population",
  "measure",
  "periodStart",
  "asOf",
  "place",
  "origin",
  "partOf",
] as const satisfies readonly (keyof EntryRowText)[];
export type SuggestedField = (typeof SUGGESTED_FIELDS)[number];

/** A stretch of a text as UTF-16 offsets, end excluded. */
export interface TextSpan {
  start: number;
  end: number;
}

/**
 * A figure that a text states, as a row of entry, for a person to accept, edit or drop. What it is a
 * part of is another row of the same text.
 */
export interface SuggestedFigure {
  /** Its key numbers the figures of the text from 1. */
  row: EntryRowText;
  /** The number itself. */
  number: TextSpan;
  /** All words that state it. */
  span: TextSpan;
  /** The words that decided each field; none where it is the usual value. */
  words: Partial<Record<SuggestedField, TextSpan[]>>;
  /** Whom the text credits, where no list knows that name. */
  unknownOrigin: string | null;
}

/** A text read. */
export interface ReadText {
  language: ReadLanguage;
  /** The language was told from the text. */
  isGuessed: boolean;
  /** The first {@link MOST_SUGGESTIONS} of them. */
  figures: SuggestedFigure[];
  /** How many the text states. */
  found: number;
}
