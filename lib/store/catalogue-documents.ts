import "server-only";
import type { ListedDocument } from "@/lib/domain/catalogue-lists";
import {
  isArchived,
  containsWords,
  readIdPage,
  type ListPart,
  type ListWindow,
} from "./catalogue-lists";
import type { Db } from "./connection";
import { toInstant } from "./instant";
import { readDocuments, readOrganisations } from "./read-entities";
import { change, readAll, readOne, type SqlParams } from "./sql";
import { inList } from "./sqlite";

/** The latest published first. Of the crises that may be seen: documents with figures of others are left out. */
export function listDocumentRecords(db: Db, window: ListWindow): ListPart<ListedDocument> {
  const params: SqlParams = {};
  const names = ["code", "name", "nameFr", "nameAr", "shortName"].map((name) => `o.${name}`);
  const conditions = [
    isArchived(window.archived, "d"),
    containsWords(window.q, ["d.title", "d.url", "d.published", ...names], params),
  ];
  if (window.crisisIds !== null) {
    params["crisisIds"] = JSON.stringify(window.crisisIds);
    conditions.push(`NOT EXISTS (SELECT 1 FROM Figure f JOIN Series s ON s.id = f.seriesId
      WHERE f.documentId = d.id AND NOT (${inList("s.crisisId", "crisisIds")}))`);
  }
  const { ids, total } = readIdPage(
    db,
    `SELECT d.id, coalesce(d.published, '') AS day FROM Document d
     LEFT JOIN Organisation o ON o.id = d.publisherId WHERE ${conditions.join(" AND ")}`,
    "day DESC, d.id DESC",
    window,
    params,
  );
  const rows = readAll<{ id: string; figures: number; mergedIntoId: string | null }>(
    db,
    `SELECT d.id, d.mergedIntoId,
       (SELECT count(*) FROM Figure f WHERE f.documentId = d.id) AS figures
     FROM Document d WHERE ${inList("d.id", "ids")}`,
    { ids: JSON.stringify(ids) },
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const documents = readDocuments(db, ids, readOrganisations(db));
  const items = ids.flatMap((id) => {
    const [document, row] = [documents.get(id), found.get(id)];
    if (document === undefined || row === undefined) return [];
    const { figures, mergedIntoId } = row;
    return [{ document, figures, isMerged: mergedIntoId !== null, archived: window.archived }];
  });
  return { items, total };
}

/** What is kept of a document besides its states. */
export interface DocumentMarks {
  archived: boolean;
  mergedIntoId: string | null;
  figures: number;
}

export function readDocumentMarks(db: Db, id: string): DocumentMarks | null {
  const row = readOne<{ archivedAt: string | null; mergedIntoId: string | null; figures: number }>(
    db,
    `SELECT archivedAt, mergedIntoId,
       (SELECT count(*) FROM Figure f WHERE f.documentId = d.id) AS figures
     FROM Document d WHERE d.id = @id`,
    { id },
  );
  if (row === null) return null;
  const { archivedAt, mergedIntoId, figures } = row;
  return { archived: archivedAt !== null, mergedIntoId, figures };
}

/** Archives a document, or with null takes it out. Its revision counts its states, and stays. */
export function setDocumentArchived(db: Db, id: string, at: Date | null): void {
  const params = { id, at: at && toInstant(at) };
  change(db, "UPDATE Document SET archivedAt = @at WHERE id = @id", params);
}
