import "server-only";
import type { DocumentState } from "@/lib/domain/document-state";
import type { Db } from "./connection";
import type { WriteStamp } from "./figure-rows";
import { insertRows, updateRows, type Row } from "./insert-rows";
import { toInstant } from "./instant";
import { change, readOne } from "./sql";

const COLUMNS = `id, publisherId, title, url, language, edition, published, publishedBasis,
  firstSeen, retrieved, note, revision`;

/** The current state of a document; where it was merged, of the one that took its place. */
export function readDocumentState(db: Db, id: string): DocumentState | null {
  return readOne<DocumentState>(
    db,
    `WITH RECURSIVE place(id, next) AS (
       SELECT id, mergedIntoId FROM Document WHERE id = @id
       UNION SELECT d.id, d.mergedIntoId FROM place JOIN Document d ON d.id = place.next)
     SELECT ${COLUMNS} FROM Document WHERE id = (SELECT id FROM place WHERE next IS NULL)`,
    { id },
  );
}

/** A saved state of a document with the reason of its being saved; null where there is none. */
export function readSavedDocument(
  db: Db,
  id: string,
  revision: number,
): { state: DocumentState; reason: string } | null {
  const row = readOne<{ state: string; reason: string }>(
    db,
    `SELECT state, reason FROM DocumentRevision
     WHERE documentId = @id AND revision = @revision`,
    { id, revision },
  );
  return row && { ...row, state: JSON.parse(row.state) as DocumentState };
}

/** The number of the last saved state of a document, waiting or not; 0 where none was saved. */
export function readLastDocumentRevision(db: Db, id: string): number {
  return (
    readOne<{ last: number | null }>(
      db,
      "SELECT max(revision) AS last FROM DocumentRevision WHERE documentId = @id",
      { id },
    )?.last ?? 0
  );
}

/**
 * The document of that identity; null where there is none. NULL addresses are equal here, which they
 * are not to a unique index.
 */
export function findSameDocument(
  db: Db,
  { url, title, edition }: Pick<DocumentState, "url" | "title" | "edition">,
): string | null {
  return (
    readOne<{ id: string }>(
      db,
      `SELECT id FROM Document WHERE url IS NOT DISTINCT FROM @url AND title = @title AND edition = @edition
       ORDER BY mergedIntoId IS NOT NULL, id`,
      { url, title, edition },
    )?.id ?? null
  );
}

/** Adds a saved state to the history of its document, and nothing else. */
export function insertDocumentRevision(db: Db, state: DocumentState, stamp: WriteStamp): void {
  insertRows(db, "DocumentRevision", [toRevisionRow(state, stamp)]);
}

function toRevisionRow(state: DocumentState, { at, by, reason }: WriteStamp): Row {
  const { id: documentId, revision } = state;
  const savedAt = toInstant(at);
  return { documentId, revision, state: JSON.stringify(state), savedAt, savedBy: by, reason };
}

/**
 * Keeps the state that a document had when nobody had changed it yet, as saved by whoever saved its
 * first figure (without one: as saved now). Does nothing where that state is kept already.
 */
export function keepFirstState(db: Db, state: DocumentState, stamp: WriteStamp): void {
  if (readLastDocumentRevision(db, state.id) > 0) return;
  const { id, revision } = state;
  const kept = change(
    db,
    `INSERT INTO DocumentRevision (documentId, revision, state, savedAt, savedBy, reason)
     SELECT f.documentId, @revision, @json, r.savedAt, r.savedBy, r.reason
     FROM Figure f JOIN FigureRevision r ON r.figureId = f.id AND r.revision = 1
     WHERE f.documentId = @id ORDER BY r.savedAt LIMIT 1`,
    { id, revision, json: JSON.stringify(state) },
  );
  if (kept === 0) insertDocumentRevision(db, state, stamp);
}

/** Adds new documents with their first saved states. */
export function insertDocuments(db: Db, states: readonly DocumentState[], stamp: WriteStamp): void {
  insertRows(
    db,
    "Document",
    states.map((state) => ({ ...state })),
  );
  insertRows(
    db,
    "DocumentRevision",
    states.map((state) => toRevisionRow(state, stamp)),
  );
}

/** Adds a new document with its first saved state. */
export function insertDocument(db: Db, state: DocumentState, stamp: WriteStamp): void {
  insertDocuments(db, [state], stamp);
}

/** Makes a saved state the current one of its document. */
export function updateDocument(db: Db, state: DocumentState): void {
  freeIdentity(db, state);
  updateRows(db, "Document", [{ ...state }]);
}

/** A duplicate that was merged into a document may have had the identity that this one now takes. */
function freeIdentity(db: Db, { id, url, title, edition }: DocumentState): void {
  change(
    db,
    `UPDATE Document SET edition = 'merged ' || id WHERE mergedIntoId = @id
     AND url IS NOT DISTINCT FROM @url AND title = @title AND edition = @edition`,
    { id, url, title, edition },
  );
}

/** Puts a duplicate away: what it was stands in `intoId` from then on. */
export function mergeDocument(
  db: Db,
  { id, revision }: Pick<DocumentState, "id" | "revision">,
  intoId: string,
  at: Date,
): void {
  change(
    db,
    `UPDATE Document SET mergedIntoId = @intoId, archivedAt = @at, revision = @revision
     WHERE id = @id`,
    { id, revision, intoId, at: toInstant(at) },
  );
}

/**
 * Gives the events and attachments of a document to another one; what the other one has already stays
 * where it is. Answers whether readers see that.
 */
export function moveBelongings(db: Db, id: string, intoId: string): boolean {
  const move = { id, intoId };
  const events = change(
    db,
    "UPDATE CrisisEvent SET documentId = @intoId, revision = revision + 1 WHERE documentId = @id",
    move,
  );
  const attachments = change(
    db,
    `UPDATE DocumentAttachment SET documentId = @intoId WHERE documentId = @id
     AND sha256 NOT IN (SELECT sha256 FROM DocumentAttachment WHERE documentId = @intoId)`,
    move,
  );
  return events + attachments > 0;
}
