import "server-only";
import type { Db } from "./connection";
import { mayLeave } from "./figure-sql";
import { readAll, readOne } from "./sql";

/** Ids of the figures that a document states, whatever their status. */
export function readFigureIdsOfDocument(db: Db, documentId: string): string[] {
  return readAll<{ id: string }>(
    db,
    "SELECT id FROM Figure WHERE documentId = @documentId ORDER BY id",
    { documentId },
  ).map(({ id }) => id);
}

/** Whether readers know a document: one of its figures may leave. */
export function isPublicDocument(db: Db, documentId: string): boolean {
  const query = `SELECT 1 AS found FROM Figure f
    WHERE f.documentId = @documentId AND ${mayLeave("f")} LIMIT 1`;
  return readOne(db, query, { documentId }) !== null;
}
