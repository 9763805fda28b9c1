import "server-only";
import { isAPIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { type OpenIdProvider, readEnvironment } from "@/lib/config/env";
import { ADMIN_PATH, signInPath } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { splitLocale } from "@/lib/i18n/localize-path";
import { driver } from "@/lib/store/connection";
import { prisma } from "@/lib/store/prisma";
import { hasSecondFactor } from "@/lib/store/read-people";
import { endSession, recordJoined, recordSignIn } from "@/lib/work/record-sign-in";
import { authOptions, onceForClient } from "./auth-options";
import { readSession } from "./read-session";
import { keepSignInLanguage, toSignInLanguage } from "./sign-in-language";
import { pathAfterSignIn } from "./sign-in-path";
import { asksForStep, stepAfterProvider } from "./step-after-provider";

/** The last part of the address that the provider sends people back to. */
const PROVIDER = "oidc";

/** The provider that this installation is a client of; null where none is configured. */
export function openIdProvider(): OpenIdProvider | null {
  return readEnvironment(process.env).openId;
}

/** What is kept of an account there: whose it is, and none of the provider's tokens. */
const WITHOUT_TOKENS = { accessToken: null, refreshToken: null, idToken: null };

// Apart from the other ways of signing in, which must work while the provider does not answer.
const openIdAuthOn = onceForClient((client) => {
  const provider = openIdProvider();
  if (provider === null) throw new Error("no provider of identities is configured");
  const options = authOptions(client);
  return betterAuth({
    ...options,
    account: { updateAccountOnSignIn: false },
    databaseHooks: {
      session: {
        create: {
          ...options.databaseHooks.session.create,
          after: async ({ userId }) => {
            // Otherwise the second step is still to come.
            if (!hasSecondFactor(driver(), userId))
              await recordSignIn({ userId, endToken: null, at: new Date() });
          },
        },
      },
      account: {
        create: {
          before: async (account) => ({ data: { ...account, ...WITHOUT_TOKENS } }),
          after: async ({ userId }) => recordJoined({ userId, at: new Date() }),
        },
      },
    },
    onAPIError: { errorURL: (publicUrl() ?? "") + signInPath() },
    plugins: [
      stepAfterProvider,
      genericOAuth({
        config: [
          {
            providerId: PROVIDER,
            discoveryUrl: `${provider.issuer}/.well-known/openid-configuration`,
            clientId: provider.clientId,
            clientSecret: provider.clientSecret,
            scopes: ["openid", "email", "profile"],
            requireIdTokenVerification: true,
            // Nobody gets in who was not invited.
            disableSignUp: true,
          },
        ],
      }),
    ],
  });
});

/**
 * Begins to sign in at the provider: the answer sends the browser there. It comes back to
 * {@link finishOpenId}, and then to `target` or, where it was refused, to `refused`.
 */
export async function beginOpenId(target: string, refused: string): Promise<Response> {
  const answer = new Headers({ "Cache-Control": "no-store" });
  answer.append("Set-Cookie", keepSignInLanguage(splitLocale(refused).locale));
  const { api } = openIdAuthOn(prisma());
  try {
    const { headers, response } = await api.signInSocial({
      body: { provider: PROVIDER, callbackURL: target, errorCallbackURL: refused },
      returnHeaders: true,
    });
    answer.set("Location", response.url ?? refused);
    for (const cookie of headers.getSetCookie()) answer.append("Set-Cookie", cookie);
  } catch (error) {
    if (!isAPIError(error)) throw error;
    // It does not answer, or not as one should.
    answer.set("Location", `${refused}${refused.includes("?") ? "&" : "?"}error=no_provider`);
  }
  return new Response(null, { status: 303, headers: answer });
}

/**
 * Answers the provider's answer: a new session for whoever was invited, and the way on, which leads
 * over the second step where the person set one up.
 */
export async function finishOpenId(request: Request): Promise<Response> {
  const before = await readSession(request.headers);
  const answer = await openIdAuthOn(prisma()).handler(request);
  const signedIn = answer.headers
    .getSetCookie()
    .some((cookie) => cookie.includes("session_token="));
  if (signedIn && before !== null) await endSession({ token: before.token, at: new Date() });
  const headers = new Headers(answer.headers);
  headers.set("Cache-Control", "no-store");
  const location = headers.get("location");
  if (location !== null && !signedIn) {
    headers.set("location", toSignInLanguage(location, request.headers.get("cookie")));
  }
  if (asksForStep(answer)) {
    const next = headers.get("location") ?? ADMIN_PATH;
    headers.set("location", pathAfterSignIn("second_step", next, splitLocale(next).locale));
  }
  return new Response(answer.body, { status: answer.status, headers });
}
