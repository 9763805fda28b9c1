import type { ReportedFigure } from "./model";

/**
 * What a figure says, field by field as a person compares two states of it: `number` is the value
 * with its bounds and words, a date comes with how it is known.
 */
export const FIGURE_FIELDS = [
  "number",
  "counted",
  "measure",
  "place",
  "origin",
  "dataset",
  "definition",
  "via",
  "start",
  "asOf",
  "document",
  "page",
  "excerpt",
  "households",
  "registeredLate",
  "provisional",
  "role",
  "fallReason",
  "supersedes",
  "partOf",
  "additionalTo",
  "event",
  "computedBy",
  "note",
  "knownFrom",
  "withdrawn",
] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

type Part = string | number | boolean | null;

/** What decides each field. A field whose first part is null, false or empty says nothing. */
const PARTS: Record<FigureField, (reported: ReportedFigure) => [Part, ...Part[]]> = {
  number: ({ figure: f }) => [f.qualifier, f.value, f.low, f.high],
  counted: ({ series: s }) => [s.indicator, s.population, s.unit],
  measure: ({ series: s }) => [s.measure, s.baseline],
  place: ({ series: s }) => [s.place.id, s.placeRole],
  origin: ({ series: s }) => [s.origin.id],
  dataset: ({ series: s }) => [s.dataset],
  definition: ({ series: s }) => [s.definition],
  via: ({ figure: f }) => [f.via.map(({ id }) => id).join(",")],
  start: ({ figure: f }) => [f.periodStart, f.periodStartBasis],
  asOf: ({ figure: f }) => [f.asOf, f.asOfPrecision, f.asOfEarliest, f.asOfHour, f.asOfBasis],
  document: ({ document: d }) => [d.id],
  page: ({ figure: f }) => [f.page],
  excerpt: ({ figure: f }) => [f.excerpt],
  households: ({ figure: f }) => [f.households],
  registeredLate: ({ figure: f }) => [f.registeredLate],
  provisional: ({ figure: f }) => [f.provisional],
  role: ({ figure: f }) => [f.role, f.roleReason],
  fallReason: ({ figure: f }) => [f.fallReason],
  supersedes: ({ figure: f }) => [f.supersedesId, f.supersedeReason],
  partOf: ({ figure: f }) => [f.partOfId],
  additionalTo: ({ figure: f }) => [f.additionalToId],
  event: ({ figure: f }) => [f.eventId],
  computedBy: ({ figure: f }) => [f.computedBy],
  note: ({ figure: f }) => [f.note],
  knownFrom: ({ figure: f }) => [f.knownFrom, f.knownBasis],
  withdrawn: ({ figure: f }) => [f.withdrawnBy, f.withdrawnOn, f.withdrawnReason],
};

/** The fields in which two states of a figure differ. */
export function changedFields(before: ReportedFigure, after: ReportedFigure): FigureField[] {
  return FIGURE_FIELDS.filter((field) => {
    const [a, b] = [PARTS[field](before), PARTS[field](after)];
    return a.some((part, i) => part !== b[i]);
  });
}

/** The fields of which a state says something. */
export function statedFields(reported: ReportedFigure): FigureField[] {
  return FIGURE_FIELDS.filter((field) => isStated(reported, field));
}

/** Whether a state says something of that field. */
export function isStated(reported: ReportedFigure, field: FigureField): boolean {
  const [first] = PARTS[field](reported);
  return first !== null && first !== false && first !== "";
}
