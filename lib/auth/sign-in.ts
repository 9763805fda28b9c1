import "server-only";
import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { Refusal } from "@/lib/domain/refusal";
import { auth } from "./auth";
import { setCookies } from "./set-cookies";

/** Signs in and sets the cookie of a new session. Throws {@link Refusal} where that does not fit. */
export async function signIn(input: { email: string; password: string }): Promise<void> {
  const answer = await auth()
    .api.signInEmail({ body: input, headers: await headers(), returnHeaders: true })
    .catch((error: unknown) => {
      if (!isAPIError(error)) throw error;
      const problems = [{ field: null, code: "wrong_credentials" }];
      throw new Refusal({ kind: "invalid", problems });
    });
  await setCookies(answer.headers);
}
