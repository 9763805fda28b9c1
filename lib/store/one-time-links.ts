import "server-only";
import type { LinkKind, OpenLink } from "@/lib/domain/one-time-link";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import { toInstant } from "./instant";
import { change, readOne } from "./sql";

/** Adds a link; the person's earlier ones work no more. */
export function insertLink(
  db: Db,
  link: {
    id: string;
    kind: LinkKind;
    userId: string | null;
    tokenHash: string;
    createdBy: string;
    at: Date;
    expiresAt: Date;
  },
): void {
  const { at, expiresAt, ...cells } = link;
  expireLinks(db, link.userId, at);
  const times = { createdAt: toInstant(at), expiresAt: toInstant(expiresAt) };
  insertRows(db, "OneTimeLink", [{ ...cells, ...times }]);
}

/** Ends the person's unused links; with null, those that make the first administrator. */
export function expireLinks(db: Db, userId: string | null, at: Date): void {
  change(
    db,
    `UPDATE OneTimeLink SET expiresAt = @at
     WHERE (userId = @userId OR (@userId IS NULL AND userId IS NULL))
       AND usedAt IS NULL AND expiresAt > @at`,
    { userId, at: toInstant(at) },
  );
}

/** The link of that hash, where it still works and its person was not deactivated. */
export function readOpenLink(
  db: Db,
  tokenHash: string,
  at: Date,
): (OpenLink & { id: string }) | null {
  const row = readOne<{
    id: string;
    kind: LinkKind;
    userId: string | null;
    name: string;
    email: string;
  }>(
    db,
    `SELECT l.id, l.kind, l.userId, u.name, u.email
     FROM OneTimeLink l LEFT JOIN User u ON u.id = l.userId
     WHERE l.tokenHash = @tokenHash AND l.usedAt IS NULL AND l.expiresAt > @at
       AND u.deactivatedAt IS NULL`,
    { tokenHash, at: toInstant(at) },
  );
  if (row === null) return null;
  const { id, kind, userId, name, email } = row;
  return { id, kind, person: userId === null ? null : { id: userId, name, email } };
}

/** Marks a link as used: it works no more. */
export function closeLink(db: Db, id: string, at: Date): void {
  change(db, "UPDATE OneTimeLink SET usedAt = @at WHERE id = @id", { id, at: toInstant(at) });
}
