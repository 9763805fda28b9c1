import "server-only";
import type Database from "better-sqlite3";
import type { DocumentSummary, OrganisationSummary } from "@/lib/domain/model";
import { figuresWithSuccessors, stands } from "./figure-sql";
import { readAliases } from "./read-aliases";
import { readDocuments, readOrganisations } from "./read-entities";
import { readAll, type SqlParams } from "./sql";
import { contains, likePattern } from "./sqlite";

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
 * `organisation` (a code) is the publisher, or the origin of a figure in the document.
 */
export function readDocumentPage(
  db: Database.Database,
  query: {
    organisation: string | null;
    q: string | null;
    limit: number;
    position: DocumentPosition | null;
  },
): DocumentSummary[] {
  const params: SqlParams = { limit: query.limit };
  const conditions: string[] = [];
  if (query.organisation !== null) {
    params["organisation"] = query.organisation;
    const id = "(SELECT coalesce(mergedIntoId, id) FROM Organisation WHERE code = @organisation)";
    conditions.push(`(d.publisherId = ${id} OR s.originId = ${id})`);
  }
  const words = query.q?.split(/\s+/u).filter((word) => word !== "") ?? [];
  words.forEach((word, i) => {
    params[`q${i}`] = likePattern(word);
    conditions.push(`(${contains("d.title", `q${i}`)} OR ${contains("d.url", `q${i}`)})`);
  });
  if (query.position !== null) {
    Object.assign(params, { published: query.position.published, after: query.position.id });
    conditions.push("(coalesce(d.published, ''), d.id) < (@published, @after)");
  }
  const rows = readAll<{ id: string; figures: number }>(
    db,
    `SELECT d.id, count(*) AS figures
     ${[PUBLISHED, ...conditions].join(" AND ")}
     GROUP BY d.id ORDER BY coalesce(d.published, '') DESC, d.id DESC LIMIT @limit`,
    params,
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
