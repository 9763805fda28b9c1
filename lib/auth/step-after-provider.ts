import "server-only";
import { randomBytes } from "node:crypto";
import { createAuthMiddleware } from "better-auth/api";
import { deleteSessionCookie } from "better-auth/cookies";
import type { BetterAuthPlugin } from "better-auth/types";
import { hasSecondFactor } from "@/lib/store/read-people";
import { driver } from "@/lib/store/connection";

/** The cookie that names a first step; better-auth reads it where the second one is taken. */
const COOKIE = "two_factor";
const STEP_SECONDS = 600;

/**
 * Whoever set a second step up takes it also after the provider vouched for them: the session that
 * it began ends at once, and what remains is the first step, as after a password.
 */
export const stepAfterProvider = {
  id: "step-after-provider",
  hooks: {
    after: [
      {
        matcher: ({ path }) => path?.startsWith("/callback/") ?? false,
        handler: createAuthMiddleware(async (ctx) => {
          const { newSession, internalAdapter, secret } = ctx.context;
          if (!newSession || !hasSecondFactor(driver(), newSession.user.id)) return;
          deleteSessionCookie(ctx, true);
          await internalAdapter.deleteSession(newSession.session.token);
          ctx.context.setNewSession(null);
          const identifier = `2fa-${randomBytes(18).toString("base64url")}`;
          const expiresAt = new Date(Date.now() + STEP_SECONDS * 1000);
          const keep = (name: string, value: string) =>
            internalAdapter.createVerificationValue({ identifier: name, value, expiresAt });
          await keep(identifier, newSession.user.id);
          await keep(`2fa-attempts-${identifier}`, "0");
          const cookie = ctx.context.createAuthCookie(COOKIE, { maxAge: STEP_SECONDS });
          await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes);
        }),
      },
    ],
  },
} satisfies BetterAuthPlugin;

/** Whether an answer leaves the second step to be taken. */
export function asksForStep(answer: Response): boolean {
  return answer.headers.getSetCookie().some((cookie) => cookie.includes(`${COOKIE}=`));
}
