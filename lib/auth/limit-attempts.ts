import "server-only";
import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import { sessionSecret } from "@/lib/config/session-secret";
import { Refusal } from "@/lib/domain/refusal";
import { countAttempt, forgiveAttempts } from "@/lib/store/attempt-counts";
import { writeTransaction } from "@/lib/store/write-transaction";

const SPAN_MS = 15 * 60_000;

/** Failures within a quarter of an hour, after which the next attempt is refused unheard. */
const LIMITS = {
  /** Of one account from one address: a person who does not remember, or somebody who guesses. */
  accountFromAddress: 10,
  /** Of one account from everywhere: more, so that a stranger cannot easily lock a person out. */
  account: 50,
  /** From one address: a whole office may stand behind it. */
  address: 50,
};

/** Who tries to prove to be whom. */
export interface Attempt {
  /** The e-mail address of the account, known or not; null where none is named. */
  account: string | null;
  address: string;
  at: Date;
}

/**
 * Counts an attempt to sign in before it is heard, so that many at once count as many. Throws
 * {@link Refusal} where there were too many, the same for accounts that do not exist.
 */
export async function countAttempts(attempt: Attempt): Promise<void> {
  const { at } = attempt;
  const late = await writeTransaction((db) =>
    keysOf(attempt)
      .map(({ key, limit }) => ({ limit, ...countAttempt(db, key, at, SPAN_MS) }))
      .filter(({ count, limit }) => count > limit),
  );
  if (late.length === 0) return;
  const until = Math.max(...late.map((span) => span.until.getTime()));
  const retryAfterSeconds = Math.ceil((until - at.getTime()) / 1000);
  throw new Refusal({ kind: "too_many_attempts", retryAfterSeconds });
}

/** Takes an attempt back that succeeded: only failures count. */
export async function forgiveAttempt(attempt: Attempt): Promise<void> {
  await writeTransaction((db) => {
    for (const { key, own } of keysOf(attempt)) forgiveAttempts(db, key, own ? "all" : "one");
  });
}

/** Whether `text` was not used within the last `spanMs`; asking is using it. */
export async function isFirstUse(text: string, at: Date, spanMs: number): Promise<boolean> {
  return writeTransaction((db) => countAttempt(db, hide(`use ${text}`), at, spanMs).count === 1);
}

function keysOf({ account, address }: Attempt): { key: string; limit: number; own: boolean }[] {
  const from = isIPv6(address) ? networkOf(address) : address;
  const keys = [{ key: hide(`address ${from}`), limit: LIMITS.address, own: false }];
  if (account === null) return keys;
  const who = account.trim().toLowerCase();
  return [
    { key: hide(`account ${who} ${from}`), limit: LIMITS.accountFromAddress, own: true },
    { key: hide(`account ${who}`), limit: LIMITS.account, own: false },
    ...keys,
  ];
}

/** The table holds neither addresses nor who tried to sign in. */
function hide(text: string): string {
  return createHmac("sha256", sessionSecret()).update(text).digest("base64url");
}

/** The network of an IPv6 address that one client has to itself. */
function networkOf(address: string): string {
  const [before = "", after = ""] = address.toLowerCase().split("::", 2);
  const head = before === "" ? [] : before.split(":");
  const tail = after === "" ? [] : after.split(":");
  const zeros = address.includes("::") ? Math.max(0, 8 - head.length - tail.length) : 0;
  return [...head, ...Array.from({ length: zeros }, () => "0"), ...tail].slice(0, 4).join(":");
}
