import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isKnown, mayLeave } from "./figure-sql";
import { publicStatus } from "./map-figure";
import { csvText } from "./sqlite";

/** Where the SQL of a cell looks: the row of a figure and its edition, its document, or its series. */
export interface Cell {
  /** What is of a document or of a series is made once for neighbouring figures of it, or for all. */
  of: "figure" | "document" | "series";
  /** The cell as a line of CSV has it; NULL for an empty one. Codes, dates and ids are never quoted. */
  text: string;
}

const figure = (text: string): Cell => ({ of: "figure", text });
const document = (text: string): Cell => ({ of: "document", text });
const series = (text: string): Cell => ({ of: "series", text });

/** When withdrawn, as of the day asked for; a withdrawal that was still to come is not told. */
const ofWithdrawn = (knownOn: CalendarDate | null, text: string): string =>
  `CASE WHEN ${publicStatus(knownOn)} = 'withdrawn' THEN ${text} END`;

const VIA = `(SELECT ${csvText("codes")} FROM (SELECT group_concat(code, '; ') AS codes FROM (
  SELECT o.code FROM FigureVia v JOIN Organisation o ON o.id = v.organisationId
  WHERE v.figureId = f.id ORDER BY v.position)))`;

/**
 * The cells of a figure's line of CSV by the names of their columns, as of `@knownOn`. Tables: `f`
 * and `n` of `figuresWithSuccessors`; for those of its document `d`, and `b` with the cells of the
 * publisher; for those of its series `s` with the crisis `c`, the place `p` and the origin `o`.
 */
export function figureCells(knownOn: CalendarDate | null): Map<string, Cell> {
  const reference = (name: string): Cell =>
    figure(`(SELECT r.id FROM Figure r WHERE r.id = f.${name} AND ${mayLeave("r")}
      AND ${isKnown("r", knownOn)})`);
  const cells = {
    id: figure("f.id"),
    series: figure("f.seriesId"),
    crisis: series(csvText("c.slug")),
    indicator: series("s.indicator"),
    population: series("s.population"),
    measure: series("s.measure"),
    unit: series("s.unit"),
    value: figure("f.value"),
    low: figure("f.low"),
    high: figure("f.high"),
    qualifier: figure("f.qualifier"),
    period_start: figure("f.periodStart"),
    as_of: figure("f.asOf"),
    published: document("d.published"),
    origin: series(csvText("o.code")),
    dataset: series(csvText("s.dataset")),
    definition: series(csvText("s.definition")),
    publisher: document("b.code"),
    document_title: document(csvText("d.title")),
    document_url: document(csvText("d.url")),
    place: series(csvText("p.name")),
    country: series(csvText("p.country")),
    pcode: series(csvText("p.pcode")),
    role: figure("f.role"),
    status: figure(publicStatus(knownOn)),
    revision: figure("f.revision"),
    note: figure(csvText("f.note")),
    crisis_name: series(csvText("c.name")),
    place_slug: series(csvText("p.slug")),
    place_role: series("s.placeRole"),
    admin_level: series("p.adminLevel"),
    origin_name: series(csvText("o.name")),
    baseline: series("s.baseline"),
    households: figure("f.households"),
    as_of_hour: figure("f.asOfHour"),
    as_of_precision: figure("f.asOfPrecision"),
    as_of_earliest: figure("f.asOfEarliest"),
    as_of_basis: figure("f.asOfBasis"),
    period_start_basis: figure("f.periodStartBasis"),
    registered_late: figure("f.registeredLate"),
    computed_by: figure(csvText("f.computedBy")),
    part_of: reference("partOfId"),
    additional_to: reference("additionalToId"),
    event: figure("f.eventId"),
    via: figure(VIA),
    document: figure("f.documentId"),
    document_language: document(csvText("d.language")),
    published_basis: document("d.publishedBasis"),
    first_seen: document("d.firstSeen"),
    retrieved: document("d.retrieved"),
    publisher_name: document("b.name"),
    page: figure(csvText("f.page")),
    excerpt: figure(csvText("f.excerpt")),
    provisional: figure("CASE WHEN f.provisional THEN 'true' ELSE 'false' END"),
    role_reason: figure("f.roleReason"),
    fall_reason: figure("f.fallReason"),
    supersedes: reference("supersedesId"),
    supersede_reason: figure("f.supersedeReason"),
    superseded_by: figure("n.id"),
    known_from: figure("f.knownFrom"),
    known_basis: figure("f.knownBasis"),
    withdrawn_on: figure(ofWithdrawn(knownOn, "f.withdrawnOn")),
    withdrawn_by: figure(ofWithdrawn(knownOn, "f.withdrawnBy")),
    withdrawn_reason: figure(ofWithdrawn(knownOn, csvText("f.withdrawnReason"))),
    // As `fromInstant` writes it.
    updated_at: figure("replace(f.changedAt, '+00:00', 'Z')"),
  };
  return new Map(Object.entries(cells));
}
