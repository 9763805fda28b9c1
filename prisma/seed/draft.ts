import { quantity } from "@/lib/domain/bounds";
import { calendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import type { DateBasis } from "@/lib/domain/codes";
import type { FigureRecord } from "@/lib/domain/record-batch";
import type { SeriesKey } from "@/lib/domain/series-key";
import { readAttribution } from "./attribution";
import { readBaseline } from "./baselines";
import { readIndicator, readMeasure, readPopulation, readValue } from "./codes";
import { readCrisis } from "./crises";
import { readDateBases } from "./dates";
import { readDefinition } from "./definitions";
import { readFallReason } from "./falls";
import { hashId } from "./ids";
import { readKnown } from "./known-dates";
import { readRegisteredLate } from "./late-registrations";
import { readPlace } from "./places";
import { readLanguage, readPublisher } from "./publishers";
import { readQualifier } from "./qualifiers";
import { readRole } from "./roles";
import type { RowPlace, SourceRow } from "./source-row";
import { readHouseholds, readPlaceRole, readUnit } from "./units";
import { readPeriodStart } from "./windows";

/** What was published, with its publisher as a code. */
export interface DraftDocument {
  title: string;
  url: string | null;
  language: string;
  edition: string;
  published: CalendarDate | null;
  publishedBasis: DateBasis | null;
  firstSeen: CalendarDate | null;
  publisher: string | null;
  note: string | null;
}

/** A figure with its series and document by content, before either has a record. */
export interface DraftFigure {
  at: RowPlace;
  key: SeriesKey;
  document: DraftDocument;
  /** Organisation codes. */
  via: string[];
  figure: Omit<FigureRecord, "seriesId" | "documentId" | "viaIds">;
}

/** Who summed up incidents where no document states a total. */
const COMPUTED_BY = "Tech for Palestine (sum of the incidents that OCHA’s text reports)";

/**
 * The figure of a row of a main file by the rules of this folder. `lastDay` is the last day that its
 * document covers. Throws RangeError, naming the cell, where a cell is outside what the rules know.
 */
export function draftFigure(at: RowPlace, row: SourceRow, lastDay: CalendarDate): DraftFigure {
  const crisis = readCrisis(row.crisis);
  const indicator = readIndicator(row.indicator);
  const measure = readMeasure(row.measure);
  const { origin, dataset, via } = readAttribution(row);
  const yearly = crisis === "conflict-displacement";
  return {
    at,
    key: {
      crisis,
      indicator,
      population: readPopulation(row.population),
      measure,
      unit: readUnit(origin, indicator, measure),
      place: readPlace(row.location),
      placeRole: readPlaceRole(indicator),
      origin,
      dataset,
      definition: readDefinition(crisis, row),
      baseline: readBaseline(crisis, row),
    },
    document: draftDocument(row),
    via,
    figure: {
      ...EMPTY_FIGURE,
      id: rowId(row),
      ...quantity(readQualifier(row.qualifier, row.note, indicator), readValue(row.value)),
      ...readPeriodStart(crisis, row),
      ...readRole(row.note),
      ...readKnown(crisis, row, lastDay),
      households: readHouseholds(indicator, row.note),
      asOf: calendarDate(row.as_of),
      asOfPrecision: yearly ? "year" : "day",
      asOfBasis: readDateBases(row.note).asOf,
      registeredLate: readRegisteredLate(row),
      computedBy: row.note.startsWith("sum of incidents") ? COMPUTED_BY : null,
      fallReason: readFallReason(row),
      note: row.note || null,
    },
  };
}

/** The document of a row; one address with several publication dates is several editions. */
function draftDocument(row: SourceRow): DraftDocument {
  const published = row.published === "" ? null : calendarDate(row.published);
  return {
    title: row.document_title,
    url: row.document_url || null,
    language: readLanguage(row.document_title),
    edition: published ?? "undated",
    published,
    publishedBasis: published && readPublishedBasis(row),
    firstSeen: null,
    publisher: readPublisher(row.document_title, row.document_url),
    note: null,
  };
}

/** Gaza's file dates every report by the day that it is about. */
function readPublishedBasis(row: SourceRow): DateBasis {
  return row.crisis === "Gaza 2023" ? "inferred" : readDateBases(row.note).published;
}

/** Id of a row's figure: every cell but the note, which is ours and may improve. */
function rowId(row: SourceRow): string {
  const cells = Object.entries(row).filter(([column]) => column !== "note");
  return hashId("figure", ...cells.map(([, cell]: [string, string]) => cell));
}

/** A published figure of which nothing else is known. */
const EMPTY_FIGURE = {
  asOfHour: null,
  asOfEarliest: null,
  asOfPrecision: "day",
  asOfBasis: "stated",
  households: null,
  periodStart: null,
  periodStartBasis: null,
  registeredLate: null,
  computedBy: null,
  partOfId: null,
  additionalToId: null,
  eventId: null,
  page: null,
  excerpt: null,
  note: null,
  provisional: false,
  role: "recommended",
  roleReason: null,
  fallReason: null,
  supersedesId: null,
  supersedeReason: null,
  withdrawnOn: null,
  withdrawnBy: null,
  withdrawnReason: null,
  status: "published",
} as const satisfies Partial<FigureRecord>;
