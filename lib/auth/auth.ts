import "server-only";
import { betterAuth } from "better-auth/minimal";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { twoFactor } from "better-auth/plugins/two-factor";
import { sessionSecret } from "@/lib/config/session-secret";
import { publicUrl } from "@/lib/config/site";
import { createLogger } from "@/lib/log/logger";
import { driver, prisma } from "@/lib/store/connection";
import { makeId } from "@/lib/store/make-id";
import { readActorById } from "@/lib/store/read-actor";

const DAY = 24 * 60 * 60;

const logger = createLogger();

function makeAuth(client: ReturnType<typeof prisma>) {
  const site = publicUrl();
  return betterAuth({
    appName: "As Reported",
    secret: sessionSecret(),
    // Only the addresses of single sign-on are made from it.
    baseURL: site ?? "http://localhost",
    database: prismaAdapter(client, { provider: "sqlite" }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: { additionalFields: { role: { type: "string", required: true, input: false } } },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    databaseHooks: {
      // However somebody comes in: who was deactivated gets no session.
      session: {
        create: { before: async ({ userId }) => readActorById(driver(), userId) !== null },
      },
    },
    plugins: [twoFactor({ issuer: "As Reported" })],
    advanced: {
      cookiePrefix: "as-reported",
      useSecureCookies: site?.startsWith("https:") ?? false,
      database: { generateId: () => makeId() },
    },
    telemetry: { enabled: false },
    logger: {
      level: "error",
      log: (_level, message) => logger.error({ from: "better-auth" }, message),
    },
  });
}

type Auth = ReturnType<typeof makeAuth>;

const made = new WeakMap<object, Auth>();

/** Sign-in on this process' database; only `lib/auth` speaks to it. */
export function auth(): Auth {
  const client = prisma();
  const known = made.get(client) ?? makeAuth(client);
  made.set(client, known);
  return known;
}
