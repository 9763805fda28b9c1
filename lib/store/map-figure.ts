import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { PublicStatus } from "@/lib/domain/codes";
import type { Figure, Organisation } from "@/lib/domain/model";
import { isKnown, mayLeave, stands } from "./figure-sql";

/**
 * What {@link figureColumns} selects, in that order. Tuples, since the driver makes them in half the
 * time of objects with forty names.
 */
export type FigureTuple = [
  id: string,
  seriesId: string,
  documentId: string,
  qualifier: Figure["qualifier"],
  value: number | null,
  low: number | null,
  high: number | null,
  households: number | null,
  asOf: CalendarDate,
  asOfHour: number | null,
  asOfPrecision: Figure["asOfPrecision"],
  asOfEarliest: CalendarDate | null,
  asOfBasis: Figure["asOfBasis"],
  periodStart: CalendarDate | null,
  periodStartBasis: Figure["periodStartBasis"],
  registeredLate: number | null,
  computedBy: string | null,
  eventId: string | null,
  page: string | null,
  excerpt: string | null,
  note: string | null,
  provisional: 0 | 1,
  role: Figure["role"],
  roleReason: Figure["roleReason"],
  fallReason: Figure["fallReason"],
  supersedeReason: Figure["supersedeReason"],
  knownFrom: CalendarDate | null,
  knownBasis: Figure["knownBasis"],
  revision: number,
  withdrawnOn: CalendarDate | null,
  withdrawnBy: Figure["withdrawnBy"],
  withdrawnReason: string | null,
  partOfId: string | null,
  additionalToId: string | null,
  supersedesId: string | null,
  supersededById: string | null,
  publicStatus: PublicStatus,
  changedAt: string | null,
];

const PLAIN = `f.id, f.seriesId, f.documentId, f.qualifier, f.value, f.low, f.high, f.households,
  f.asOf, f.asOfHour, f.asOfPrecision, f.asOfEarliest, f.asOfBasis, f.periodStart,
  f.periodStartBasis, f.registeredLate, f.computedBy, f.eventId, f.page, f.excerpt, f.note,
  f.provisional, f.role, f.roleReason, f.fallReason, f.supersedeReason, f.knownFrom, f.knownBasis,
  f.revision, f.withdrawnOn, f.withdrawnBy, f.withdrawnReason`;

/**
 * The columns of a figure that may leave, as of `@knownOn`: a reference to a figure that may not, or
 * that was not known yet, is null.
 */
export function figureColumns(knownOn: CalendarDate | null): string {
  const reference = (name: string): string =>
    `(SELECT r.id FROM Figure r WHERE r.id = f.${name} AND ${mayLeave("r")}
      AND ${isKnown("r", knownOn)})`;
  return [
    PLAIN,
    ...["partOfId", "additionalToId", "supersedesId"].map(reference),
    "n.id",
    publicStatus(knownOn),
    "f.changedAt",
  ].join(", ");
}

/** The status of a figure that may leave, as of `@knownOn`: see {@link PublicStatus}. */
export function publicStatus(knownOn: CalendarDate | null): string {
  return `CASE WHEN NOT ${stands("f", knownOn)} THEN 'withdrawn'
    WHEN n.id IS NOT NULL THEN 'superseded' ELSE 'published' END`;
}

/** A figure as of the day asked for; a withdrawal that was still to come is not told. */
export function toFigure(row: FigureTuple, via: Organisation[]): Figure {
  // prettier-ignore
  const [
    id, seriesId, documentId, qualifier, value, low, high, households,
    asOf, asOfHour, asOfPrecision, asOfEarliest, asOfBasis, periodStart,
    periodStartBasis, registeredLate, computedBy, eventId, page, excerpt, note,
    provisional, role, roleReason, fallReason, supersedeReason, knownFrom, knownBasis,
    revision, withdrawnOn, withdrawnBy, withdrawnReason,
    partOfId, additionalToId, supersedesId, , status,
  ] = row;
  const withdrawn = status === "withdrawn";
  return {
    id,
    seriesId,
    documentId,
    qualifier,
    value,
    low,
    high,
    households,
    asOf,
    asOfHour,
    asOfPrecision,
    asOfEarliest,
    asOfBasis,
    periodStart,
    periodStartBasis,
    registeredLate,
    computedBy,
    partOfId,
    additionalToId,
    eventId,
    page,
    excerpt,
    note,
    provisional: provisional === 1,
    role,
    roleReason,
    fallReason,
    supersedesId,
    supersedeReason,
    knownFrom,
    knownBasis,
    via,
    revision,
    withdrawnOn: withdrawn ? withdrawnOn : null,
    withdrawnBy: withdrawn ? withdrawnBy : null,
    withdrawnReason: withdrawn ? withdrawnReason : null,
  };
}

/** The later edition that stands in its place. */
export function supersededByIdOf(row: FigureTuple): string | null {
  return row[35];
}

export function publicStatusOf(row: FigureTuple): PublicStatus {
  return row[36];
}

/** When readers last saw something else of it, as `fromInstant` has it: written at every change, read for every row. */
export function updatedAtOf(row: FigureTuple): string | null {
  return row[37]?.replace("+00:00", "Z") ?? null;
}
