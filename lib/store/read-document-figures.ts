import "server-only";
import type Database from "better-sqlite3";
import { figuresWithSuccessors, stands } from "./figure-sql";
import { readAll, readOne } from "./sql";

const STANDING = `FROM ${figuresWithSuccessors(null)}
  WHERE f.documentId = @id AND ${stands("f", null)} AND n.id IS NULL`;

/** Published figures that a document states: how many, and the ids of the latest `limit`. */
export function readDocumentFigureIds(
  db: Database.Database,
  id: string,
  limit: number,
): { ids: string[]; total: number } {
  const rows = readAll<{ id: string }>(
    db,
    `SELECT f.id AS id ${STANDING} ORDER BY f.asOf DESC, f.id LIMIT @limit`,
    { id, limit },
  );
  const total = readOne<{ count: number }>(db, `SELECT count(*) AS count ${STANDING}`, { id });
  return { ids: rows.map((row) => row.id), total: total?.count ?? 0 };
}
