import type { Quantity } from "./bounds";
import type { CalendarDate } from "./calendar-date";
import type {
  DateBasis,
  DatePrecision,
  FallReason,
  Role,
  RoleReason,
  SupersedeReason,
} from "./codes";
import type { SeriesKey } from "./series-key";

/**
 * One row of the entry grid exactly as typed, so that nothing typed is ever lost. Codes, slugs and
 * ids where a list was chosen from; free text elsewhere.
 */
export interface EntryRowText {
  /** Made by the browser; names the row in problems and reasons. */
  key: string;
  /** A number, "the source has none" or "looked, no new figure today". */
  kind: "figure" | "not_available" | "no_change";
  indicator: string;
  population: string;
  measure: string;
  unit: string;
  qualifier: string;
  value: string;
  low: string;
  high: string;
  households: string;
  /** Slug. */
  place: string;
  placeRole: string;
  /** Organisation code. */
  origin: string;
  /** Organisation codes, from the origin outwards, joined by commas. */
  via: string;
  /**
   * The parts that tell series alike apart: empty where the series is found by the others, `-` where
   * it is the one without. Baseline is the first day of a running total's series.
   */
  dataset: string;
  definition: string;
  baseline: string;
  periodStart: string;
  asOf: string;
  periodStartBasis: string;
  asOfPrecision: string;
  /** The first day that `asOf` may be, where the source leaves it open. */
  asOfEarliest: string;
  /** Hour of the day, 0 to 23. */
  asOfHour: string;
  asOfBasis: string;
  page: string;
  excerpt: string;
  note: string;
  provisional: boolean;
  registeredLate: string;
  /** Who computed the number, where no document states it. */
  computedBy: string;
  /** Figures of the same crisis by id, or rows of the same report (see row-reference). */
  partOf: string;
  additionalTo: string;
  /** Id of an event of the crisis whose toll the row states. */
  event: string;
  role: string;
  roleReason: string;
  fallReason: string;
  /** Id of the figure that this row states anew, where it is a later edition. */
  supersedes: string;
  supersedeReason: string;
  /** Reasons given for warnings, by the warning's code. */
  reasons: Record<string, string>;
}

/** The document of a report being entered: an existing one by id, or the parts of a new one. */
export interface EntryDocumentText {
  id: string;
  /** Organisation code. */
  publisher: string;
  title: string;
  url: string;
  published: string;
  language: string;
  note: string;
}

/** A whole report as typed; the payload of a draft. */
export interface EntryReportText {
  /** Slug. */
  crisis: string;
  document: EntryDocumentText;
  rows: EntryRowText[];
}

/** A row understood: what the typed texts say, before it is known whether it may be saved. */
export interface EntryFigure extends Quantity {
  key: SeriesKey;
  households: number | null;
  via: string[];
  periodStart: CalendarDate | null;
  periodStartBasis: DateBasis | null;
  asOf: CalendarDate;
  asOfHour: number | null;
  asOfPrecision: DatePrecision;
  asOfEarliest: CalendarDate | null;
  asOfBasis: DateBasis;
  page: string | null;
  excerpt: string | null;
  note: string | null;
  provisional: boolean;
  registeredLate: number | null;
  computedBy: string | null;
  partOfId: string | null;
  additionalToId: string | null;
  eventId: string | null;
  role: Role;
  roleReason: RoleReason | null;
  fallReason: FallReason | null;
  supersedesId: string | null;
  supersedeReason: SupersedeReason | null;
}
