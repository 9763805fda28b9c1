import "server-only";
import { prismaAdapter } from "better-auth/adapters/prisma";
import type { BetterAuthOptions } from "better-auth/types";
import { sessionSecret } from "@/lib/config/session-secret";
import { publicUrl } from "@/lib/config/site";
import { createLogger } from "@/lib/log/logger";
import { driver } from "@/lib/store/connection";
import { makeId } from "@/lib/store/make-id";
import type { prisma } from "@/lib/store/prisma";
import { readActorById } from "@/lib/store/read-actor";

const DAY = 24 * 60 * 60;

const logger = createLogger();

/** Before a session is made, however somebody comes in: who was deactivated gets none. */
async function maySignIn({ userId }: { userId: string }): Promise<boolean> {
  return readActorById(driver(), userId) !== null;
}

/** What every way of signing in has in common. */
export function authOptions(client: ReturnType<typeof prisma>) {
  const site = publicUrl();
  return {
    appName: "As Reported",
    secret: sessionSecret(),
    // Only the addresses of OpenID Connect are made from it, and that asks for PUBLIC_URL.
    baseURL: site ?? "http://localhost",
    database: prismaAdapter(client, { provider: "sqlite" }),
    user: { additionalFields: { role: { type: "string", required: true, input: false } } },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    databaseHooks: { session: { create: { before: maySignIn } } },
    advanced: {
      cookiePrefix: "as-reported",
      useSecureCookies: site?.startsWith("https:") ?? false,
      database: { generateId: () => makeId() },
    },
    telemetry: { enabled: false },
    logger: {
      level: "error",
      // Its messages alone: what comes with them may hold tokens.
      log: (_level, message) => logger.error({ from: "better-auth" }, message),
    },
  } as const satisfies BetterAuthOptions;
}

/** {@link make} once for each connection to the database. */
export function onceForClient<Made>(
  make: (client: ReturnType<typeof prisma>) => Made,
): (client: ReturnType<typeof prisma>) => Made {
  const made = new WeakMap<object, { auth: Made }>();
  return (client) => {
    const known = made.get(client) ?? { auth: make(client) };
    made.set(client, known);
    return known.auth;
  };
}
