import "server-only";
import { auth } from "./auth";

/** The session that a request with these headers belongs to; null for none. */
export async function readSession(
  headers: Headers,
): Promise<{ token: string; userId: string } | null> {
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  return found && { token: found.session.token, userId: found.user.id };
}
