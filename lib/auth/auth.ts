import "server-only";
import { betterAuth } from "better-auth/minimal";
import { twoFactor } from "better-auth/plugins/two-factor";
import { prisma } from "@/lib/store/prisma";
import { authOptions, onceForClient } from "./auth-options";

const authOn = onceForClient((client) =>
  betterAuth({
    ...authOptions(client),
    emailAndPassword: { enabled: true, disableSignUp: true },
    plugins: [twoFactor({ issuer: "As Reported" })],
  }),
);

/** Sign-in on this process' database; only `lib/auth` speaks to it. */
export function auth(): ReturnType<typeof authOn> {
  return authOn(prisma());
}
