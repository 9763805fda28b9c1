import "server-only";
import type { Attachment, AttachmentOwner, AttachmentType } from "@/lib/domain/attachment";
import type { Db } from "./connection";
import { mayLeave } from "./figure-sql";
import { fromInstant, toInstant } from "./instant";
import { change, readAll, readOne } from "./sql";
import { hasTable } from "./sqlite";
import type { Doer } from "./write-audit";

interface AttachmentRow {
  sha256: string;
  name: string;
  mediaType: AttachmentType;
  bytes: number;
  isPublic: number;
  attachedAt: string;
}

const LINKS = {
  document: { table: "DocumentAttachment", owner: "documentId", isPublic: "l.isPublic" },
  draft: { table: "DraftAttachment", owner: "draftId", isPublic: "0" },
};

function select({ kind }: AttachmentOwner, more = ""): string {
  const { table, owner, isPublic } = LINKS[kind];
  return `SELECT a.sha256, l.name, a.mediaType, a.bytes, ${isPublic} AS isPublic, l.attachedAt
    FROM ${table} l JOIN Attachment a ON a.sha256 = l.sha256
    WHERE l.${owner} = @id ${more} ORDER BY l.attachedAt, l.sha256`;
}

function toAttachment({ isPublic, attachedAt, ...row }: AttachmentRow): Attachment {
  return { ...row, isPublic: isPublic === 1, attachedAt: fromInstant(attachedAt) };
}

/** The files of a document or draft, in the order in which they came. */
export function readAttachments(db: Db, owner: AttachmentOwner): Attachment[] {
  return readAll<AttachmentRow>(db, select(owner), { id: owner.id }).map(toAttachment);
}

/** The files of a document that readers may see. */
export function readPublicAttachments(db: Db, documentId: string): Attachment[] {
  const owner = { kind: "document", id: documentId } as const;
  const shown = `AND l.isPublic = 1 AND EXISTS
    (SELECT 1 FROM Figure f WHERE f.documentId = l.documentId AND ${mayLeave("f")})`;
  return readAll<AttachmentRow>(db, select(owner, shown), { id: documentId }).map(toAttachment);
}

/** Records a file and that it belongs to `owner`. */
export function insertAttachment(
  db: Db,
  owner: AttachmentOwner,
  { sha256, name, mediaType, bytes }: Pick<Attachment, "sha256" | "name" | "mediaType" | "bytes">,
  { by, at }: Doer,
): void {
  const instant = toInstant(at);
  change(
    db,
    `INSERT INTO Attachment (sha256, mediaType, bytes, uploadedBy, uploadedAt)
     VALUES (@sha256, @mediaType, @bytes, @by, @instant) ON CONFLICT DO NOTHING`,
    { sha256, mediaType, bytes, by, instant },
  );
  const { table, owner: column } = LINKS[owner.kind];
  change(
    db,
    `INSERT INTO ${table} (${column}, sha256, name, attachedBy, attachedAt)
     VALUES (@id, @sha256, @name, @by, @instant) ON CONFLICT DO NOTHING`,
    { id: owner.id, sha256, name, by, instant },
  );
}

/** Shows or hides a file of a document; says whether that changed anything. */
export function updateAttachmentPublic(
  db: Db,
  { documentId, sha256, isPublic }: { documentId: string; sha256: string; isPublic: boolean },
): boolean {
  const changed = change(
    db,
    `UPDATE DocumentAttachment SET isPublic = @isPublic
     WHERE documentId = @documentId AND sha256 = @sha256 AND isPublic <> @isPublic`,
    { documentId, sha256, isPublic: isPublic ? 1 : 0 },
  );
  return changed === 1;
}

/** Takes a file from a draft; the file itself stays. Says whether the draft had it. */
export function deleteDraftAttachment(db: Db, draftId: string, sha256: string): boolean {
  const deleted = change(
    db,
    "DELETE FROM DraftAttachment WHERE draftId = @draftId AND sha256 = @sha256",
    { draftId, sha256 },
  );
  return deleted === 1;
}

/**
 * Gives the files of a draft to the document that came of it, with who attached them and when;
 * returns the hashes of those that the document did not have.
 */
export function moveDraftAttachments(db: Db, draftId: string, documentId: string): string[] {
  const moved = readAll<{ sha256: string }>(
    db,
    `SELECT sha256 FROM DraftAttachment WHERE draftId = @draftId AND sha256 NOT IN
     (SELECT sha256 FROM DocumentAttachment WHERE documentId = @documentId)`,
    { draftId, documentId },
  ).map(({ sha256 }) => sha256);
  change(
    db,
    `INSERT INTO DocumentAttachment (documentId, sha256, name, attachedBy, attachedAt)
     SELECT @documentId, sha256, name, attachedBy, attachedAt FROM DraftAttachment
     WHERE draftId = @draftId ON CONFLICT DO NOTHING`,
    { draftId, documentId },
  );
  change(db, "DELETE FROM DraftAttachment WHERE draftId = @draftId", { draftId });
  return moved;
}

/** Whether the person ever submitted a figure of the document. */
export function hasSubmittedOf(db: Db, documentId: string, personId: string): boolean {
  const found = readOne(
    db,
    `SELECT 1 AS found FROM Review r JOIN Figure f ON r.subjectKind = 'figure' AND f.id = r.subjectId
     WHERE f.documentId = @documentId AND r.submittedBy = @personId LIMIT 1`,
    { documentId, personId },
  );
  return found !== null;
}

/**
 * The hashes of all files that the database names, kept as evidence or imported; none where it is older
 * than those.
 */
export function readKeptHashes(db: Db): string[] {
  const named = [
    ["Attachment", "SELECT sha256 FROM Attachment"],
    ["ImportBatch", "SELECT sha256 FROM ImportBatch WHERE status <> 'discarded'"],
  ] as const;
  const queries = named.flatMap(([table, query]) => (hasTable(db, table) ? [query] : []));
  if (queries.length === 0) return [];
  const rows = readAll<{ sha256: string }>(db, `${queries.join(" UNION ")} ORDER BY sha256`);
  return rows.map(({ sha256 }) => sha256);
}
