import "server-only";
import { verifyPassword } from "better-auth/crypto";
import { CLIENT_ADDRESS_HEADER } from "@/lib/config/paths";
import type { Actor } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import { driver } from "@/lib/store/connection";
import { readPasswordHash } from "@/lib/store/read-people";
import { changePassword } from "@/lib/work/change-password";
import { readOwnAccount } from "@/lib/work/read-own-account";
import { hashPassword } from "./hash-password";
import { countAttempts, forgiveAttempt } from "./limit-attempts";
import { readSession } from "./read-session";
import { requestHeaders } from "./request-headers";

/**
 * Replaces the person's own password; their other sessions end. Throws {@link Refusal} where
 * `current` is not the password that they have, or the new one is too weak.
 */
export async function changeOwnPassword(
  actor: Actor | null,
  { current, password }: { current: string; password: string },
  at: Date,
): Promise<void> {
  const { id, name, email } = await readOwnAccount(actor);
  const request = await requestHeaders();
  const session = await readSession(request);
  if (session === null) throw new Refusal({ kind: "signed_out" });
  await confirmPassword({ id, email }, current, at);
  const passwordHash = await hashPassword(password, { name, email });
  await changePassword(actor, { passwordHash, keepToken: session.token, at });
}

/** Throws {@link Refusal} where `password` is not that of the signed-in person; guesses are counted. */
export async function confirmPassword(
  { id, email }: { id: string; email: string },
  password: string,
  at: Date,
): Promise<void> {
  const address = (await requestHeaders()).get(CLIENT_ADDRESS_HEADER) ?? "";
  const attempt = { account: email, address, at };
  await countAttempts(attempt);
  const hash = readPasswordHash(driver(), id);
  if (hash === null || !(await verifyPassword({ hash, password }))) {
    const problems = [{ field: "current", code: "wrong_password" }];
    throw new Refusal({ kind: "invalid", problems });
  }
  await forgiveAttempt(attempt);
}
