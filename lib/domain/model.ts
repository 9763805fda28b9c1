import type { Attachment } from "./attachment";
import type { Quantity } from "./bounds";
import type { CalendarDate } from "./calendar-date";
import type {
  DateBasis,
  DatePrecision,
  FallReason,
  HeadlineSlot,
  Indicator,
  KnownBasis,
  Measure,
  OrganisationKind,
  PlaceRole,
  Population,
  PublicStatus,
  Role,
  RoleReason,
  SupersedeReason,
  Unit,
} from "./codes";

/** A proper name; a language without a translation of its own falls back to English. */
export interface LocalizedName {
  en: string;
  fr: string | null;
  ar: string | null;
}

export interface Crisis {
  id: string;
  slug: string;
  name: LocalizedName;
  summary: LocalizedName;
  startDate: CalendarDate | null;
  /** Set for a closed crisis, which is closed and not stale. */
  endDate: CalendarDate | null;
  /** ISO 3166-1 alpha-3. */
  countries: string[];
  glide: string | null;
}

export interface Place {
  id: string;
  slug: string;
  name: LocalizedName;
  /** ISO 3166-1 alpha-3, or a source's own code where ISO has none (AB9). */
  country: string | null;
  pcode: string | null;
  adminLevel: 0 | 1 | 2 | 3 | null;
  parentId: string | null;
}

export interface Organisation {
  id: string;
  /** Acronym as the API spells it (`WHO`), else a slug. */
  code: string;
  name: LocalizedName;
  /** What people call it (WHO, OMS); null where the name is all there is. */
  shortName: LocalizedName | null;
  kind: OrganisationKind;
}

/** What was published. One URL may have many dated editions: identity is URL + edition date. */
export interface Document {
  id: string;
  title: string;
  url: string | null;
  /** BCP 47 tag of the title and text, null where unknown. */
  language: string | null;
  published: CalendarDate | null;
  publishedBasis: DateBasis | null;
  firstSeen: CalendarDate | null;
  retrieved: CalendarDate | null;
  publisher: Organisation | null;
}

/** Expected days between reports, for the dates on which that expectation held. */
export interface Rhythm {
  days: number;
  from: CalendarDate;
  to: CalendarDate | null;
}

/** The identity of one count, declared and not inferred. */
export interface Series {
  id: string;
  crisis: Pick<Crisis, "id" | "slug" | "name">;
  indicator: Indicator;
  population: Population;
  measure: Measure;
  unit: Unit;
  place: Place;
  placeRole: PlaceRole;
  /** The deepest single organisation that the text credits. */
  origin: Organisation;
  /** The origin's own name for the count where it runs more than one. */
  dataset: string | null;
  /** Code of what or who is counted where that differs from series alike (`inside_only`). */
  definition: string | null;
  /** First day of a running total. */
  baseline: CalendarDate | null;
  methodNote: string | null;
  rhythms: Rhythm[];
  /** Days on which somebody checked and found nothing new. */
  checkedOn: CalendarDate[];
  /** The series whose counter this one restarted. */
  continuesId: string | null;
}

/** One number that one document states, in one series. */
export interface Figure extends Quantity {
  id: string;
  seriesId: string;
  documentId: string;
  households: number | null;
  asOf: CalendarDate;
  /** Hour of the day at which the count stood, 0–23, where the source prints one. */
  asOfHour: number | null;
  asOfPrecision: DatePrecision;
  asOfEarliest: CalendarDate | null;
  asOfBasis: DateBasis;
  /** First day counted, included. */
  periodStart: CalendarDate | null;
  periodStartBasis: DateBasis | null;
  registeredLate: number | null;
  /** Who computed the number where no document states it; such a figure never leads. */
  computedBy: string | null;
  partOfId: string | null;
  additionalToId: string | null;
  eventId: string | null;
  page: string | null;
  excerpt: string | null;
  note: string | null;
  provisional: boolean;
  role: Role;
  roleReason: RoleReason | null;
  /** The coded explanation of a fall at this figure, where somebody gave one. */
  fallReason: FallReason | null;
  supersedesId: string | null;
  supersedeReason: SupersedeReason | null;
  /** The day from which a reader could know the figure; null where no date is known or assumed. */
  knownFrom: CalendarDate | null;
  knownBasis: KnownBasis | null;
  /** Those who passed the figure on, in order, from the origin outwards. */
  via: readonly Organisation[];
  revision: number;
  withdrawnOn: CalendarDate | null;
  withdrawnBy: "source" | "us" | null;
  withdrawnReason: string | null;
}

/** A figure with all that a reader needs beside it; the row of lists, CSV and charts. */
export interface ReportedFigure {
  figure: Figure;
  series: Series;
  document: Document;
  /** As of the `knownOn` that was asked for. */
  status: PublicStatus;
  /** The later edition that stands in its place, as of the same day. */
  supersededById: string | null;
  /** When readers last saw something else of it; null where that was not recorded. */
  updatedAt: string | null;
}

/** A crisis as lists show it; counts and dates are of its published figures. */
export interface CrisisOverview {
  crisis: Crisis;
  headlines: Headline[];
  figures: number;
  firstAsOf: CalendarDate | null;
  lastAsOf: CalendarDate | null;
}

/** A series with the extent of the figures that were asked for. */
export interface SeriesSummary {
  series: Series;
  figures: number;
  recommended: number;
  firstAsOf: CalendarDate;
  lastAsOf: CalendarDate;
}

/** A series with every figure that a reader may see; see `status` and `role` of each. */
export interface SeriesDetail {
  series: Series;
  /** In order of `asOf`, then id. */
  figures: ReportedFigure[];
  /** The series that count on from a restart of this one's counter. */
  restartedBy: Series[];
}

/** One figure with its history and what stands around it. */
export interface FigureDetail {
  reported: ReportedFigure;
  /** Copies of its document that readers may see. */
  attachments: Attachment[];
  /** Oldest first. */
  revisions: Revision[];
  supersedes: ReportedFigure | null;
  supersededBy: ReportedFigure | null;
  partOf: ReportedFigure | null;
  parts: ReportedFigure[];
  additionalTo: ReportedFigure | null;
  event: CrisisEvent | null;
  /** The published figures before and after it in its series, by `asOf`, then id. */
  previous: ReportedFigure | null;
  next: ReportedFigure | null;
}

/** An organisation with what it counted, and what it published. */
export interface OrganisationSummary {
  organisation: Organisation;
  aliases: string[];
  /** Published figures whose origin it is, and the series that they stand in. */
  figures: number;
  series: number;
  /** Documents of its own with published figures. */
  documents: number;
}

export interface DocumentSummary {
  document: Document;
  /** Published figures that it states. */
  figures: number;
}

/** A document with the published figures that it states, the latest `asOf` first. */
export interface DocumentDetail {
  document: Document;
  /** Copies of it that readers may see. */
  attachments: Attachment[];
  /** The first hundred. */
  figures: ReportedFigure[];
  total: number;
}

/** A dated annotation of a crisis. */
export interface CrisisEvent {
  id: string;
  crisisId: string;
  title: LocalizedName;
  startDate: CalendarDate;
  endDate: CalendarDate | null;
  documentId: string | null;
}

/** A place with what is counted there. */
export interface PlaceSummary {
  place: Place;
  /** Slug of the place that it lies in. */
  parent: string | null;
  /** Slugs from the root down: `/libya/tripoli/`. */
  path: string;
  latitude: number | null;
  longitude: number | null;
  /** Published figures of the place itself, and the series that they stand in. */
  figures: number;
  series: number;
}

/** An event with the crisis that it is of. */
export interface EventSummary {
  event: CrisisEvent;
  crisis: Pick<Crisis, "id" | "slug" | "name">;
}

/** One saved state of one of our records. */
export interface Revision {
  revision: number;
  savedAt: string;
  reason: string;
}

/** The series that a person chose to lead a headline slot, in rank order, with its latest figure. */
export interface Headline {
  slot: HeadlineSlot;
  rank: number;
  series: Series;
  /** Null where nothing was known on the day asked for. */
  latest: ReportedFigure | null;
}
