import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { LINK_HOURS, type LinkKind } from "@/lib/domain/one-time-link";
import type { Db } from "@/lib/store/connection";
import { makeId } from "@/lib/store/make-id";
import { insertLink } from "@/lib/store/one-time-links";
import type { Doer } from "@/lib/store/write-audit";

/** What is stored of a token: whoever reads the database cannot make the address from it. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Makes a link for somebody (null: for whoever becomes the first administrator) and gives its token,
 * which is kept nowhere. Earlier links of the person work no more.
 */
export function makeLink(db: Db, kind: LinkKind, userId: string | null, { by, at }: Doer): string {
  const token = randomBytes(24).toString("base64url");
  const expiresAt = new Date(at.getTime() + LINK_HOURS[kind] * 3_600_000);
  const tokenHash = hashToken(token);
  insertLink(db, { id: makeId(), kind, userId, tokenHash, createdBy: by, at, expiresAt });
  return token;
}
