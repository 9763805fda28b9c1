import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { FigureFilter } from "@/lib/domain/figure-filter";
import { type Sql, type SqlParams } from "./sql";
import { contains, inList, likePattern } from "./sqlite";

const BY_SOURCE = (f: string): string =>
  `${f}.status = 'withdrawn' AND ${f}.withdrawnBy = 'source'`;

/**
 * Holds for a row of Figure that may leave: drafts, figures in review and our own entry errors never
 * do. Every read of figures for readers goes through this.
 */
export function mayLeave(f: string): string {
  return `(${f}.status = 'published' OR (${BY_SOURCE(f)}))`;
}

/** Holds for a figure that its source had not withdrawn on `@knownOn`; superseded ones included. */
export function stands(f: string, knownOn: CalendarDate | null): string {
  if (knownOn === null) return `${f}.status = 'published'`;
  const later = `${f}.withdrawnOn IS NOT NULL AND ${f}.withdrawnOn > @knownOn`;
  return `(${f}.status = 'published' OR (${BY_SOURCE(f)} AND ${later}))`;
}

/** Holds for a figure that a reader could know on `@knownOn`. */
export function isKnown(f: string, knownOn: CalendarDate | null): string {
  return knownOn === null ? "1 = 1" : `${f}.knownFrom <= @knownOn`;
}

/** Figures `f`, each with `n`, the later edition that stands in its place on that day. */
export function figuresWithSuccessors(knownOn: CalendarDate | null): string {
  return `Figure f LEFT JOIN Figure n
    ON n.supersedesId = f.id AND ${stands("n", knownOn)} AND ${isKnown("n", knownOn)}`;
}

/** Holds for the statuses wanted; published is always among them. */
function hasStatus(filter: FigureFilter): string {
  const standing = stands("f", filter.knownOn);
  const superseded = filter.status.includes("superseded");
  const shown = superseded ? standing : `(${standing} AND n.id IS NULL)`;
  if (!filter.status.includes("withdrawn")) return shown;
  return `(${shown} OR (${mayLeave("f")} AND NOT ${standing}))`;
}

const PLACES = `SELECT below.id FROM Place root
  JOIN Place below ON substr(below.path, 1, length(root.path)) = root.path
  WHERE ${inList("root.slug", "place")} OR ${inList("root.pcode", "place")}
    OR ${inList("root.country", "place")}`;

/** Conditions on the series `s` that the filter names. */
function seriesConditions(filter: FigureFilter, params: SqlParams): string[] {
  const conditions: string[] = [];
  const list = (name: string, values: string[], condition: string): void => {
    if (values.length === 0) return;
    params[name] = JSON.stringify(values);
    conditions.push(condition);
  };
  const { crisis, series, origin, place } = filter;
  const crises = `SELECT id FROM Crisis WHERE ${inList("slug", "crisis")}`;
  const origins = `SELECT coalesce(mergedIntoId, id) FROM Organisation WHERE ${inList("code", "origin")}`;
  const counted = `SELECT coalesce(mergedIntoId, id) FROM Series WHERE ${inList("id", "series")}`;
  list("crisis", crisis, `s.crisisId IN (${crises})`);
  list("series", series, `s.id IN (${counted})`);
  list("origin", origin, `s.originId IN (${origins})`);
  list("place", place, `s.placeId IN (${PLACES})`);
  for (const name of ["indicator", "population", "measure", "unit", "dataset"] as const) {
    list(name, filter[name], inList(`s.${name}`, name));
  }
  return conditions;
}

/** Organisations one of whose names contains the word bound as `@name`. */
function organisationsLike(name: string): string {
  const columns = ["code", "name", "nameFr", "nameAr", "shortName", "shortNameFr", "shortNameAr"];
  const own = columns.map((column) => contains(`o.${column}`, name)).join(" OR ");
  return `SELECT o.id FROM Organisation o WHERE ${own} UNION
    SELECT organisationId FROM OrganisationAlias WHERE ${contains("alias", name)}`;
}

/** A word is found in the document's title, the place, the origin, a relay, the publisher or the note. */
function containsWord(word: string, name: string, params: SqlParams): string {
  params[name] = likePattern(word);
  const like = (column: string): string => contains(column, name);
  const organisations = organisationsLike(name);
  return `(${like("f.note")}
    OR f.documentId IN (SELECT id FROM Document
      WHERE ${like("title")} OR publisherId IN (${organisations}))
    OR f.seriesId IN (SELECT w.id FROM Series w JOIN Place p ON p.id = w.placeId
      WHERE ${["p.name", "p.nameFr", "p.nameAr"].map(like).join(" OR ")}
        OR w.originId IN (${organisations}))
    OR f.id IN (SELECT figureId FROM FigureVia WHERE organisationId IN (${organisations})))`;
}

export interface FigureWhere extends Sql {
  /** The series that the filter names, as a query; null where it names none. */
  series: string | null;
  /** The same without what `knownOn` asks of the figure's date: it has none instead. */
  undated: string;
}

/** The conditions of a filter on `f` and `n` of {@link figuresWithSuccessors}. */
export function figureWhere(filter: FigureFilter): FigureWhere {
  const params: SqlParams = {};
  const conditions = [hasStatus(filter)];
  const ofSeries = seriesConditions(filter, params);
  const named = `SELECT s.id FROM Series s WHERE ${ofSeries.join(" AND ")}`;
  const series = ofSeries.length === 0 ? null : named;
  if (series !== null) conditions.push(`f.seriesId IN (${series})`);
  if (filter.document.length > 0) {
    params["document"] = JSON.stringify(filter.document);
    const named = `SELECT coalesce(mergedIntoId, id) FROM Document WHERE ${inList("id", "document")}`;
    conditions.push(`f.documentId IN (${named})`);
  }
  if (filter.role.length > 0) {
    params["role"] = JSON.stringify(filter.role);
    conditions.push(inList("f.role", "role"));
  }
  if (filter.from !== null) {
    params["from"] = filter.from;
    conditions.push("f.asOf >= @from");
  }
  if (filter.to !== null) {
    params["to"] = filter.to;
    conditions.push("f.asOf <= @to");
  }
  if (filter.knownOn !== null) params["knownOn"] = filter.knownOn;
  const words = filter.q?.split(/\s+/u).filter((word) => word !== "") ?? [];
  words.forEach((word, i) => conditions.push(containsWord(word, `q${i}`, params)));
  return {
    text: [...conditions, isKnown("f", filter.knownOn)].join(" AND "),
    undated: [...conditions, "f.knownFrom IS NULL"].join(" AND "),
    series,
    params,
  };
}
