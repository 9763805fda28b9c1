import "server-only";
import { isAPIError } from "better-auth/api";
import { CLIENT_ADDRESS_HEADER } from "@/lib/config/paths";
import { Refusal } from "@/lib/domain/refusal";
import { recordSignIn } from "@/lib/work/record-sign-in";
import { auth } from "./auth";
import { countAttempts, forgiveAttempt } from "./limit-attempts";
import { readSession } from "./read-session";
import { requestHeaders } from "./request-headers";
import { setCookies } from "./set-cookies";

/** What stands between a right password and a session. */
export type SignInStep = "signed_in" | "second_step";

/**
 * Signs in with a new session, whose cookie it sets; the one before, if any, ends. Throws
 * {@link Refusal}, which never tells whether the account exists, where that does not fit.
 */
export async function signIn(
  input: { email: string; password: string },
  at: Date,
): Promise<SignInStep> {
  const request = await requestHeaders();
  const address = request.get(CLIENT_ADDRESS_HEADER) ?? "";
  const attempt = { account: input.email, address, at };
  await countAttempts(attempt);
  const before = await readSession(request);
  const { response, headers: answer } = await auth()
    .api.signInEmail({ body: input, headers: request, returnHeaders: true })
    .catch((error: unknown) => {
      if (!isAPIError(error)) throw error;
      const problems = [{ field: null, code: "wrong_credentials" }];
      throw new Refusal({ kind: "invalid", problems });
    });
  await forgiveAttempt(attempt);
  await setCookies(answer);
  if ("twoFactorRedirect" in response) return "second_step";
  await recordSignIn({ userId: response.user.id, endToken: before?.token ?? null, at });
  return "signed_in";
}
