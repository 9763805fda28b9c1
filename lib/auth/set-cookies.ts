import "server-only";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies } from "next/headers";

/** Hands the cookies of an answer of better-auth to the answer of this server action or route. */
export async function setCookies(answer: Headers): Promise<void> {
  const store = await cookies();
  for (const line of answer.getSetCookie()) {
    for (const [name, cookie] of parseSetCookieHeader(line)) {
      store.set(name, cookie.value, toCookieOptions(cookie));
    }
  }
}
