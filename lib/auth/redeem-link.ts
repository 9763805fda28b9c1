import "server-only";
import { CLIENT_ADDRESS_HEADER } from "@/lib/config/paths";
import type { OpenLink } from "@/lib/domain/one-time-link";
import { Refusal } from "@/lib/domain/refusal";
import { readLink, spendLink } from "@/lib/work/spend-link";
import { setUpInstallation } from "@/lib/work/set-up-installation";
import { hashPassword } from "./hash-password";
import { countAttempts } from "./limit-attempts";
import { requestHeaders } from "./request-headers";
import { signIn, type SignInStep } from "./sign-in";

/**
 * Gives the person of an invitation or a reset the password that they chose, and signs them in.
 * Throws {@link Refusal} where the link does not work or the password is too weak.
 */
export async function redeemLink(
  input: { token: string; password: string },
  at: Date,
): Promise<SignInStep> {
  const { token, password } = input;
  const { person } = await requireLink(token, at);
  if (person === null) throw new Refusal({ kind: "not_found", what: "link" });
  const passwordHash = await hashPassword(password, person);
  const { email } = await spendLink({ token, passwordHash, at });
  return signIn({ email, password }, at);
}

/** Makes whoever holds the set-up link the first administrator, and signs them in. */
export async function redeemSetUp(
  input: { token: string; name: string; email: string; password: string; selfApproval: boolean },
  at: Date,
): Promise<SignInStep> {
  const { token, name, email, password, selfApproval: allowSelfApproval } = input;
  await requireLink(token, at);
  const passwordHash = await hashPassword(password, { name, email });
  await setUpInstallation({ token, name, email, passwordHash, allowSelfApproval, at });
  return signIn({ email, password }, at);
}

/** The link, asked for before a password costs the server anything. */
async function requireLink(token: string, at: Date): Promise<OpenLink> {
  const link = await readLink({ token, at });
  if (link !== null) return link;
  const address = (await requestHeaders()).get(CLIENT_ADDRESS_HEADER) ?? "";
  await countAttempts({ account: null, address, at });
  throw new Refusal({ kind: "not_found", what: "link" });
}
