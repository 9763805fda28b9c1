import { NOT_AVAILABLE, quantity, type Quantity } from "@/lib/domain/bounds";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  DATE_BASES,
  DATE_PRECISIONS,
  FALL_REASONS,
  INDICATORS,
  MEASURES,
  PLACE_ROLES,
  POPULATIONS,
  QUALIFIERS,
  ROLE_REASONS,
  ROLES,
  SUPERSEDE_REASONS,
  UNITS,
  type DatePrecision,
} from "@/lib/domain/codes";
import type { EntryFigure, EntryRowText } from "@/lib/domain/entry";
import type { SeriesParts } from "@/lib/domain/match-series";
import type { Problem } from "@/lib/domain/refusal";
import { readFields, type FieldReader } from "./field-reader";

/** Letters that a text of a row may have; an excerpt is a sentence or three, not the report. */
export const ROW_TEXT_LIMITS = {
  page: 40,
  excerpt: 2000,
  note: 4000,
  dataset: 80,
  definition: 80,
  computedBy: 200,
};

/** A row as far as its texts can be understood without looking at what is on record. */
export interface UnderstoodRow {
  problems: Problem[];
  /** Null where a part of the series could not be understood. */
  parts: SeriesParts | null;
  /** Null where anything could not be understood, and where the row states no number. */
  figure: Omit<EntryFigure, "key"> | null;
  periodStart: CalendarDate | null;
}

type Field = Exclude<keyof EntryRowText, "kind" | "provisional" | "reasons">;

/** What the texts of one row say. `field` of a problem is the name of the row's field. */
export function understandRow(row: EntryRowText, crisis: string): UnderstoodRow {
  const reader = readFields<Field>(row);
  const parts = readParts(reader, row, crisis);
  const { problems } = reader;
  if (row.kind === "no_change") return { problems, parts, figure: null, periodStart: null };
  const stated = readQuantity(reader, row);
  const asOf = readAsOf(reader);
  const periodStart = reader.optionalDate("periodStart", "first");
  const basis = reader.optionalCode("periodStartBasis", DATE_BASES) ?? "stated";
  const periodStartBasis = periodStart && basis;
  const rest = readRest(reader, row);
  const figure =
    problems.length === 0 && stated && asOf
      ? join(stated, asOf, rest, { periodStart, periodStartBasis })
      : null;
  return { problems, parts, figure, periodStart };
}

/**
 * Field by field: each object that is spread together from several has a shape of its own, which takes
 * more memory than its fields where a file has many rows.
 */
function join(
  { value, qualifier, low, high }: Quantity,
  { asOf, asOfPrecision, asOfEarliest, asOfHour }: AsOf,
  rest: ReturnType<typeof readRest>,
  { periodStart, periodStartBasis }: Pick<EntryFigure, "periodStart" | "periodStartBasis">,
): Omit<EntryFigure, "key"> {
  return {
    value,
    qualifier,
    low,
    high,
    households: rest.households,
    via: rest.via,
    periodStart,
    periodStartBasis,
    asOf,
    asOfHour,
    asOfPrecision,
    asOfEarliest,
    asOfBasis: rest.asOfBasis,
    page: rest.page,
    excerpt: rest.excerpt,
    note: rest.note,
    provisional: rest.provisional,
    registeredLate: rest.registeredLate,
    computedBy: rest.computedBy,
    partOfId: rest.partOfId,
    additionalToId: rest.additionalToId,
    eventId: rest.eventId,
    role: rest.role,
    roleReason: rest.roleReason,
    fallReason: rest.fallReason,
    supersedesId: rest.supersedesId,
    supersedeReason: rest.supersedeReason,
  };
}

function readParts(
  reader: FieldReader<Field>,
  row: EntryRowText,
  crisis: string,
): SeriesParts | null {
  const indicator = reader.code("indicator", INDICATORS);
  const population = reader.code("population", POPULATIONS);
  const measure = reader.code("measure", MEASURES);
  const unit = reader.code("unit", UNITS);
  const place = reader.required("place");
  const placeRole = reader.code("placeRole", PLACE_ROLES);
  const origin = reader.required("origin");
  if (!indicator || !population || !measure || !unit || !place || !placeRole || !origin)
    return null;
  return {
    crisis,
    indicator,
    population,
    measure,
    unit,
    place,
    placeRole,
    origin,
    dataset: readPart(row.dataset, () => reader.text("dataset", ROW_TEXT_LIMITS.dataset)),
    definition: readPart(row.definition, () =>
      reader.text("definition", ROW_TEXT_LIMITS.definition),
    ),
    baseline:
      measure === "cumulative"
        ? readPart(row.baseline, () => reader.optionalDate("baseline", "first"))
        : null,
  };
}

/** A part that is left open (undefined), said to be none (null), or named. */
function readPart<T>(typed: string, read: () => T | null): T | null | undefined {
  const text = typed.trim();
  return text === "" ? undefined : text === "-" ? null : read();
}

/** Bounds may still contradict each other: the checks tell that in plain words. */
function readQuantity(reader: FieldReader<Field>, row: EntryRowText): Quantity | null {
  const qualifier = row.kind === "not_available" ? row.kind : reader.code("qualifier", QUALIFIERS);
  if (qualifier === "not_available") return NOT_AVAILABLE;
  if (qualifier === "range") {
    const [low, high] = [reader.number("low"), reader.number("high")];
    return low === null || high === null ? null : { qualifier, value: null, low, high };
  }
  const value = reader.number("value");
  return qualifier === null || value === null ? null : quantity(qualifier, value);
}

type AsOf = Pick<EntryFigure, "asOf" | "asOfPrecision" | "asOfEarliest" | "asOfHour">;

/** The day with what narrows it down; the hour belongs to a day that is known. */
function readAsOf(reader: FieldReader<Field>): AsOf | null {
  const stated = reader.date("asOf", "last");
  const chosen = reader.optionalCode("asOfPrecision", DATE_PRECISIONS);
  const asOfEarliest = reader.optionalDate("asOfEarliest", "first");
  const asOfHour = reader.optionalHour("asOfHour");
  if (stated === null) return null;
  const { date: asOf } = stated;
  const asOfPrecision = coarser(stated.precision, chosen);
  if (asOfEarliest !== null && asOfEarliest > asOf)
    reader.refuse("asOfEarliest", "earliest_after_as_of", { asOf });
  if (asOfHour !== null && asOfPrecision !== "day") reader.refuse("asOfHour", "hour_without_day");
  return { asOf, asOfPrecision, asOfEarliest, asOfHour };
}

/** A month typed without a day is no more precise than that, whatever the list says. */
function coarser(read: DatePrecision, chosen: DatePrecision | null): DatePrecision {
  const rank = (precision: DatePrecision) => DATE_PRECISIONS.indexOf(precision);
  return chosen !== null && rank(chosen) > rank(read) ? chosen : read;
}

function readRest(reader: FieldReader<Field>, row: EntryRowText) {
  const role = reader.code("role", ROLES) ?? "recommended";
  const beside = role === "triangulation";
  const supersedesId = row.supersedes.trim() || null;
  return {
    households: reader.optionalNumber("households"),
    via: row.via
      .split(",")
      .map((code) => code.trim())
      .filter((code) => code !== ""),
    asOfBasis: reader.optionalCode("asOfBasis", DATE_BASES) ?? "stated",
    page: reader.text("page", ROW_TEXT_LIMITS.page),
    excerpt: reader.text("excerpt", ROW_TEXT_LIMITS.excerpt),
    note: reader.text("note", ROW_TEXT_LIMITS.note),
    provisional: row.provisional,
    registeredLate: reader.optionalNumber("registeredLate"),
    computedBy: reader.text("computedBy", ROW_TEXT_LIMITS.computedBy),
    partOfId: row.partOf.trim() || null,
    additionalToId: row.additionalTo.trim() || null,
    eventId: row.event.trim() || null,
    role,
    roleReason: beside ? reader.code("roleReason", ROLE_REASONS) : null,
    fallReason: reader.optionalCode("fallReason", FALL_REASONS),
    supersedesId,
    supersedeReason:
      supersedesId === null ? null : reader.code("supersedeReason", SUPERSEDE_REASONS),
  };
}
