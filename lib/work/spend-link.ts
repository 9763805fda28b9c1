import "server-only";
import type { OpenLink } from "@/lib/domain/one-time-link";
import { type Db, driver } from "@/lib/store/connection";
import { closeLink, readOpenLink } from "@/lib/store/one-time-links";
import { readPersonById } from "@/lib/store/read-people";
import { writeAudit } from "@/lib/store/write-audit";
import { deleteSessions, replacePassword } from "@/lib/store/write-people";
import { writeTransaction } from "@/lib/store/write-transaction";
import { hashToken } from "./link-token";
import { refuseNotFound } from "./refuse";

/** The link with that token, where it still works; null otherwise. */
export async function readLink(input: { token: string; at: Date }): Promise<OpenLink | null> {
  const link = readOpenLink(driver(), hashToken(input.token), input.at);
  return link && { kind: link.kind, person: link.person };
}

/**
 * Gives the person of an invitation or a reset their password; the link works no more, and their
 * sessions end. Says with which e-mail address they sign in. The token is what allows it.
 */
export async function spendLink(input: {
  token: string;
  passwordHash: string;
  at: Date;
}): Promise<{ email: string }> {
  const { token, passwordHash, at } = input;
  return writeTransaction((db) => {
    const { id, person } = takeLink(db, token, at);
    if (person === null) return refuseNotFound("link");
    closeLink(db, id, at);
    const joined = readPersonById(db, person.id)?.joined === true;
    replacePassword(db, person.id, passwordHash, at);
    deleteSessions(db, person.id);
    const action = joined ? "person.password_changed" : "person.joined";
    writeAudit(db, { by: person.id, at }, [{ action, userId: person.id }]);
    return { email: person.email };
  });
}

/** The link with that token, in a transaction that goes on to use it. Throws Refusal where there is none. */
export function takeLink(db: Db, token: string, at: Date): OpenLink & { id: string } {
  return readOpenLink(db, hashToken(token), at) ?? refuseNotFound("link");
}
