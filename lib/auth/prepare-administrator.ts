import "server-only";
import { setUpPath } from "@/lib/config/paths";
import type { Environment } from "@/lib/config/env";
import { addFirstAdministrator, makeSetUpLink, needsSetUp } from "@/lib/work/set-up-installation";

/** What was done, where nobody was known, so that somebody can sign in. */
export type Preparation =
  | { done: "added"; email: string }
  /** The environment's password is too weak: nothing was done. */
  | { done: "refused"; code: string }
  /** The path of a link by which whoever reads the log becomes the administrator. */
  | { done: "link"; path: string };

/** Makes the first administrator, or a link that does; null where somebody is known already. */
export async function prepareAdministrator(
  { firstAdministrator }: Pick<Environment, "firstAdministrator">,
  at: Date,
): Promise<Preparation | null> {
  if (!needsSetUp()) return null;
  if (firstAdministrator === null) {
    const token = await makeSetUpLink({ at });
    return token === null ? null : { done: "link", path: setUpPath(token) };
  }
  const { email, password } = firstAdministrator;
  // Ciphers, which a start without a password in its environment does not need.
  const [{ judgePassword }, { hashPassword }] = await Promise.all([
    import("./judge-password"),
    import("./hash-password"),
  ]);
  const [problem] = await judgePassword(password, { name: email, email });
  if (problem !== undefined) return { done: "refused", code: problem.code };
  const passwordHash = await hashPassword(password, { name: email, email });
  const added = await addFirstAdministrator({ name: email, email, passwordHash, at });
  return added ? { done: "added", email } : null;
}
