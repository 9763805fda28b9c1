import "server-only";
import type { DocumentSummary, OrganisationSummary } from "@/lib/domain/model";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import type { SourceFilter } from "@/lib/domain/source-page";
import type { Db } from "./connection";
import { figuresWithSuccessors, stands } from "./figure-sql";
import { readAliases } from "./read-aliases";
import { readDocuments, readOrganisations } from "./read-entities";
import { isWide, readAside } from "./read-aside";
import { readAll, readOne, type Sql, type SqlParams } from "./sql";
import { contains, inList, likePattern } from "./sqlite";

/** Figures that stand, by series: those that are published, without those that a later edition replaced. */
export const STANDING_BY_SERIES = `SELECT p.seriesId, p.figures - coalesce(r.figures, 0) AS figures FROM (
    SELECT seriesId, count(*) AS figures FROM Figure WHERE status = 'published' GROUP BY seriesId
  ) p LEFT JOIN (
    SELECT f.seriesId, count(DISTINCT f.id) AS figures
    FROM Figure n CROSS JOIN Figure f ON f.id = n.supersedesId
    WHERE n.supersedesId IS NOT NULL AND ${stands("n", null)} AND ${stands("f", null)}
    GROUP BY f.seriesId
  ) r ON r.seriesId = p.seriesId`;

/** A query for the figures that stand and fulfil `condition`, for EXISTS or a count. */
function standing(selected: string, condition: string): string {
  return `SELECT ${selected} FROM ${figuresWithSuccessors(null)}
    WHERE ${condition} AND ${stands("f", null)} AND n.id IS NULL`;
}

/** What counts the organisations that published figures name: as origins, publishers and relays. */
const NAMED_BY_FIGURES: readonly Sql[] = [
  `SELECT s.originId AS id, sum(c.figures) AS figures, count(*) AS series
   FROM (${STANDING_BY_SERIES}) c JOIN Series s ON s.id = c.seriesId
   WHERE c.figures > 0 GROUP BY s.originId`,
  `SELECT d.publisherId AS id, count(*) AS documents FROM Document d
   WHERE d.publisherId IS NOT NULL AND EXISTS (${standing("1", "f.documentId = d.id")})
   GROUP BY d.publisherId`,
  `SELECT DISTINCT v.organisationId AS id FROM FigureVia v
   WHERE EXISTS (${standing("1", "f.id = v.figureId")})`,
].map((text) => ({ text, params: {} }));

interface Counted {
  id: string;
  figures?: number;
  series?: number;
  documents?: number;
}

/** Organisations that published figures name as origin, publisher or relay, in no order. */
export async function readOrganisationSummaries(db: Db): Promise<OrganisationSummary[]> {
  const counted = isWide(db, NO_FILTER)
    ? await readAside(NAMED_BY_FIGURES)
    : NAMED_BY_FIGURES.map(({ text }) => readAll(db, text));
  const counts = new Map<string, Counted>();
  for (const row of counted.flat() as Counted[]) {
    counts.set(row.id, { ...counts.get(row.id), ...row });
  }
  const aliases = readAliases(db);
  return [...new Set(readOrganisations(db).values())].flatMap((organisation) => {
    const count = counts.get(organisation.id);
    if (count === undefined) return [];
    return {
      organisation,
      aliases: aliases.get(organisation.id) ?? [],
      figures: count.figures ?? 0,
      series: count.series ?? 0,
      documents: count.documents ?? 0,
    };
  });
}

/** Where the list of documents goes on; an unknown publication date sorts as "". */
export interface DocumentPosition {
  published: string;
  id: string;
}

/**
 * Documents with published figures, the latest published first and those without a date last, in parts:
 * however few count, each part takes some milliseconds. An organisation of the filter is the publisher,
 * or the origin of a figure in the document: then those figures are counted.
 */
export function* readDocumentParts(
  db: Db,
  filter: SourceFilter,
  { after = null, part = PART }: { after?: DocumentPosition | null; part?: number } = {},
): Generator<DocumentSummary[], void, void> {
  const organisations = readOrganisations(db);
  for (const rows of lookThrough(db, filter, after, part)) {
    const counted = rows.filter(({ figures }) => figures > 0);
    const documents = readDocuments(
      db,
      counted.map(({ id }) => id),
      organisations,
    );
    const found = counted.flatMap(({ id, figures }) => {
      const document = documents.get(id);
      return document ? [{ document, figures }] : [];
    });
    if (found.length > 0) yield found;
  }
}

/** The first documents of {@link readDocumentParts}, at most `limit`. */
export function readDocumentPage(
  db: Db,
  {
    filter,
    limit,
    position,
  }: { filter: SourceFilter; limit: number; position: DocumentPosition | null },
): DocumentSummary[] {
  const found: DocumentSummary[] = [];
  for (const rows of readDocumentParts(db, filter, { after: position })) {
    found.push(...rows);
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

/** How many documents {@link readDocumentParts} has in all. */
export function countDocuments(db: Db, filter: SourceFilter): number {
  const { isAsked, figures, params } = documentConditions(filter);
  const all = `SELECT count(*) AS count FROM Document d WHERE ${isAsked} AND EXISTS (${figures("1")})`;
  return readOne<{ count: number }>(db, all, params)?.count ?? 0;
}

/** Looked at together: some milliseconds of counting. */
const PART = 200;

interface LookedAt {
  id: string;
  published: string;
  /** How many of its figures count; none where the document is not asked for. */
  figures: number;
}

/** All documents in order, part by part: first those with a date, then the others. */
function* lookThrough(
  db: Db,
  filter: SourceFilter,
  after: DocumentPosition | null,
  part: number,
): Generator<LookedAt[], void, void> {
  const { isAsked, figures, params } = documentConditions(filter);
  let position = after;
  for (const isDated of [true, false]) {
    if (isDated && position?.published === "") continue;
    for (;;) {
      const rows: LookedAt[] = readAll<LookedAt>(
        db,
        `SELECT d.id, coalesce(d.published, '') AS published, 
          CASE WHEN ${isAsked} THEN (${figures("count(*)")}) ELSE 0 END AS figures FROM (
          SELECT id, published, title, url, publisherId FROM Document
          WHERE published IS ${isDated ? "NOT NULL" : "NULL"} ${isBefore(isDated, position)}
          ORDER BY ${isDated ? "published DESC, id DESC" : "id DESC"} LIMIT @part
        ) d ORDER BY d.published DESC, d.id DESC`,
        { ...params, part, ...position },
      );
      if (rows.length > 0) yield rows;
      const last = rows.at(-1);
      if (last === undefined || rows.length < part) break;
      position = { published: last.published, id: last.id };
    }
    position = isDated ? null : position;
  }
}

/**
 * Whether the document `d` is asked for, and a query for what is `selected` of its figures that stand and
 * are of the organisations asked for.
 */
function documentConditions({ organisation, q }: SourceFilter): {
  isAsked: string;
  figures: (selected: string) => string;
  params: SqlParams;
} {
  const params: SqlParams = {};
  const words = q?.split(/\s+/u).filter((word) => word !== "") ?? [];
  const conditions = words.map((word, i) => {
    params[`q${i}`] = likePattern(word);
    return `(${contains("d.title", `q${i}`)} OR ${contains("d.url", `q${i}`)})`;
  });
  const isAsked = ["1 = 1", ...conditions].join(" AND ");
  const own = "f.documentId = d.id";
  if (organisation.length === 0)
    return { isAsked, figures: (selected) => standing(selected, own), params };
  params["organisation"] = JSON.stringify(organisation);
  const named = `SELECT coalesce(mergedIntoId, id) FROM Organisation WHERE ${inList("code", "organisation")}`;
  const ofOrigin = `f.seriesId IN (SELECT s.id FROM Series s WHERE s.originId IN (${named}))`;
  const ofAny = `(d.publisherId IN (${named}) OR ${ofOrigin})`;
  return { isAsked, figures: (selected) => standing(selected, `${own} AND ${ofAny}`), params };
}

/** Holds for what comes after `position` in its half of the list. */
function isBefore(isDated: boolean, position: DocumentPosition | null): string {
  if (position === null) return "";
  return isDated ? "AND (published, id) < (@published, @id)" : "AND id < @id";
}
