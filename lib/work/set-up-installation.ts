import "server-only";
import { driver, type Db } from "@/lib/store/connection";
import { makeId } from "@/lib/store/make-id";
import { closeLink } from "@/lib/store/one-time-links";
import { isAnybodyKnown } from "@/lib/store/read-people";
import { writeSetting } from "@/lib/store/settings";
import { writeAudit } from "@/lib/store/write-audit";
import { insertPerson, replacePassword } from "@/lib/store/write-people";
import { writeTransaction } from "@/lib/store/write-transaction";
import { makeLink } from "./link-token";
import { refuseNotFound } from "./refuse";
import { takeLink } from "./spend-link";

interface Newcomer {
  name: string;
  email: string;
  passwordHash: string;
  at: Date;
}

/** Whether nobody can sign in yet, since nobody is known. */
export function needsSetUp(): boolean {
  return !isAnybodyKnown(driver());
}

/** The token of a link that makes the first administrator; null where somebody is known. */
export async function makeSetUpLink({ at }: { at: Date }): Promise<string | null> {
  return writeTransaction((db) =>
    isAnybodyKnown(db) ? null : makeLink(db, "set_up", null, { by: "set-up", at }),
  );
}

/** Adds the first administrator, and says whether: not where somebody is known. */
export async function addFirstAdministrator(newcomer: Newcomer): Promise<boolean> {
  return writeTransaction((db) => {
    if (isAnybodyKnown(db)) return false;
    addAdministrator(db, newcomer);
    return true;
  });
}

/**
 * Makes whoever holds the set-up link the first administrator, and keeps whether people may approve
 * their own figures. Throws Refusal where the link does not work or somebody is known.
 */
export async function setUpInstallation(
  input: Newcomer & { token: string; allowSelfApproval: boolean },
): Promise<void> {
  const { token, allowSelfApproval, at } = input;
  await writeTransaction((db) => {
    const { id, kind } = takeLink(db, token, at);
    if (kind !== "set_up" || isAnybodyKnown(db)) refuseNotFound("link");
    closeLink(db, id, at);
    const by = addAdministrator(db, input);
    const key = "allow_self_approval";
    const value = allowSelfApproval ? "1" : "0";
    writeSetting(db, key, value);
    writeAudit(db, { by, at }, [{ action: "setting.changed", key, value }]);
  });
}

function addAdministrator(db: Db, { name, email, passwordHash, at }: Newcomer): string {
  const id = makeId();
  insertPerson(db, { id, name, email, role: "administrator", at });
  replacePassword(db, id, passwordHash, at);
  writeAudit(db, { by: "set-up", at }, [{ action: "person.joined", userId: id }]);
  return id;
}
