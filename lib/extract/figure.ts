import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Indicator, Measure, Population, Qualifier, Unit } from "@/lib/domain/codes";

/** A stretch of the text as UTF-16 offsets, end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** One part of a suggestion, with the words that decided it; none where it is the default. */
export interface Slot<Value> {
  value: Value;
  words: readonly Span[];
}

/** A language that reports are read in. */
export type ReportLanguage = "en" | "fr" | "ar";

/** How the number counts; unknown where the text gives no cue. */
export type Period = Measure | "unknown";

/** A figure that the text states, for a person to accept, edit or drop. */
export interface Suggestion {
  /** The words that state it: qualifier, number, counted noun and outcome. */
  span: Span;
  /** The sentence it stands in, for the excerpt. */
  sentence: Span;
  indicator: Slot<Indicator>;
  value: Slot<number>;
  /** The upper end of a range. */
  valueMax: number | null;
  qualifier: Slot<Qualifier>;
  unit: Slot<Unit>;
  population: Slot<Population>;
  period: Slot<Period>;
  /** First day counted, where the text says so. */
  periodStart: Slot<CalendarDate | null>;
  /** The day the figure is valid or the last day of the window counted. */
  asOf: Slot<CalendarDate | null>;
  /** The organisation the text credits: acronym or common name, else as written. */
  origin: Slot<string | null>;
  place: Slot<string | null>;
  /** Index in the answer of the figure that this one is a part of. */
  breakdownOf: Slot<number | null>;
  isBreakdown: boolean;
}

/** What is known beside the text. */
export interface ExtractOptions {
  /** Without it the language is told from the text. */
  language?: ReportLanguage;
  /** The day the report was published: supplies years of dates. */
  published?: CalendarDate | null;
  /** Names of the crisis's places, as they may be written. */
  places?: readonly string[];
}
