import "server-only";
import { cookies, headers } from "next/headers";

/**
 * The headers of this request, with the cookies that stand now: an action that began another session
 * makes its page anew in the same request.
 */
export async function requestHeaders(): Promise<Headers> {
  const now = new Headers(await headers());
  now.set("cookie", (await cookies()).toString());
  return now;
}
