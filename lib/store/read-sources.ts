import "server-only";
import type Database from "better-sqlite3";
import type { DocumentSummary, OrganisationSummary } from "@/lib/domain/model";
import type { SourceFilter } from "@/lib/domain/source-page";
import { figuresWithSuccessors, stands } from "./figure-sql";
import { readAliases } from "./read-aliases";
import { readDocuments, readOrganisations } from "./read-entities";
import { readAll, readOne, type Sql, type SqlParams } from "./sql";
import { contains, inList, likePattern } from "./sqlite";

const PUBLISHED = `FROM ${figuresWithSuccessors(null)} JOIN Series s ON s.id = f.seriesId
  JOIN Document d ON d.id = f.documentId WHERE ${stands("f", null)} AND n.id IS NULL`;

/** Organisations that published figures name as origin, publisher or relay, by code. */
export function readOrganisationSummaries(db: Database.Database): OrganisationSummary[] {
  const aliases = readAliases(db);
  const origins = new Map(
    readAll<{ id: string; figures: number; series: number }>(
      db,
      `SELECT s.originId AS id, count(*) AS figures, count(DISTINCT s.id) AS series
       ${PUBLISHED} GROUP BY s.originId`,
    ).map((row) => [row.id, row]),
  );
  const publishers = new Map(
    readAll<{ id: string; documents: number }>(
      db,
      `SELECT d.publisherId AS id, count(DISTINCT d.id) AS documents
       ${PUBLISHED} AND d.publisherId IS NOT NULL GROUP BY d.publisherId`,
    ).map((row) => [row.id, row.documents]),
  );
  const relays = new Set(
    readAll<{ id: string }>(
      db,
      `SELECT DISTINCT organisationId AS id FROM FigureVia
       WHERE figureId IN (SELECT f.id ${PUBLISHED})`,
    ).map((row) => row.id),
  );
  return [...new Set(readOrganisations(db).values())]
    .filter(({ id }) => origins.has(id) || publishers.has(id) || relays.has(id))
    .map((organisation) => ({
      organisation,
      aliases: aliases.get(organisation.id) ?? [],
      figures: origins.get(organisation.id)?.figures ?? 0,
      series: origins.get(organisation.id)?.series ?? 0,
      documents: publishers.get(organisation.id) ?? 0,
    }));
}

/** Where the list of documents goes on; an unknown publication date sorts as "". */
export interface DocumentPosition {
  published: string;
  id: string;
}

/**
 * Documents with published figures, the latest published first and those without a date last.
 * An organisation of the filter is the publisher, or the origin of a figure in the document: then those
 * figures are counted.
 */
export function readDocumentPage(
  db: Database.Database,
  {
    filter,
    limit,
    position,
  }: { filter: SourceFilter; limit: number; position: DocumentPosition | null },
): DocumentSummary[] {
  const { text, params } = documentsQuery(filter);
  const after = position === null ? "" : "AND (c.published, c.id) < (@published, @after)";
  const rows = readAll<{ id: string; figures: number }>(
    db,
    `SELECT c.id, c.figures FROM (${text}) c WHERE c.figures > 0 ${after}
     ORDER BY c.published DESC, c.id DESC LIMIT @limit`,
    {
      ...params,
      limit,
      ...(position === null ? {} : { published: position.published, after: position.id }),
    },
  );
  const documents = readDocuments(
    db,
    rows.map((row) => row.id),
    readOrganisations(db),
  );
  return rows.flatMap(({ id, figures }) => {
    const document = documents.get(id);
    return document ? [{ document, figures }] : [];
  });
}

/** How many documents {@link readDocumentPage} has on all its pages. */
export function countDocuments(db: Database.Database, filter: SourceFilter): number {
  const { text, params } = documentsQuery(filter);
  const counted = `SELECT count(*) AS count FROM (${text}) c WHERE c.figures > 0`;
  return readOne<{ count: number }>(db, counted, params)?.count ?? 0;
}

/** Documents that the filter finds, each with how many published figures count for it. */
function documentsQuery({ organisation, q }: SourceFilter): Sql {
  const params: SqlParams = {};
  const words = q?.split(/\s+/u).filter((word) => word !== "") ?? [];
  const conditions = words.map((word, i) => {
    params[`q${i}`] = likePattern(word);
    return `(${contains("d.title", `q${i}`)} OR ${contains("d.url", `q${i}`)})`;
  });
  const named = `SELECT coalesce(mergedIntoId, id) FROM Organisation WHERE ${inList("code", "organisation")}`;
  if (organisation.length > 0) params["organisation"] = JSON.stringify(organisation);
  const of =
    organisation.length === 0
      ? ""
      : `AND (d.publisherId IN (${named}) OR s.originId IN (${named}))`;
  const figures = `SELECT count(*) FROM ${figuresWithSuccessors(null)}
    JOIN Series s ON s.id = f.seriesId
    WHERE f.documentId = d.id AND ${stands("f", null)} AND n.id IS NULL ${of}`;
  return {
    text: `SELECT d.id, coalesce(d.published, '') AS published, (${figures}) AS figures
      FROM Document d ${conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`}`,
    params,
  };
}
