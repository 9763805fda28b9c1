import { z } from "zod";
import { DEFAULT_DATABASE_URL } from "./database-url";

/** What the environment says about this process, checked. */
export interface Environment {
  /** The TCP port to listen on. */
  port: number;
  /** The address to listen on; null for all interfaces. */
  host: string | null;
  /** Where readers reach the site from outside, without a slash at the end; null: as requested. */
  publicUrl: string | null;
  /** A `file:` URL, relative to the project's root. */
  databaseUrl: string;
  /** How many proxies in front of this server are ours, and so their word on who asks is taken. */
  trustProxy: number;
  /** How many requests a minute one address may send to the API; 0 for any number. */
  rateLimit: number;
  /** Whether people may approve their own figures; null: as the installation has it. */
  allowSelfApproval: boolean | null;
  /** Who is made administrator where nobody is known yet. */
  firstAdministrator: { email: string; password: string } | null;
  /** A provider of identities through which invited people may sign in. */
  openId: OpenIdProvider | null;
}

/** A provider of identities by OpenID Connect, where this installation is a client of it. */
export interface OpenIdProvider {
  /** Without a slash at the end. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** Says of each wrong variable what it is, what it may be and what to do. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

const WRONG = {
  PORT: "must be a whole number from 1 to 65535, such as PORT=3000",
  HOST: "must be an address of this machine without a port, such as HOST=127.0.0.1",
  PUBLIC_URL:
    "must be an http or https address without a path, such as PUBLIC_URL=https://figures.example.org",
  DATABASE_URL: `must be a SQLite file, such as DATABASE_URL=${DEFAULT_DATABASE_URL}`,
  TRUST_PROXY: "must be the number of proxies of yours in front of it, such as TRUST_PROXY=1",
  RATE_LIMIT:
    "must be 0, or at least 60 requests a minute so that no reader is hit, such as RATE_LIMIT=600",
  ALLOW_SELF_APPROVAL: "must be 1 or 0, such as ALLOW_SELF_APPROVAL=1",
  ADMIN_EMAIL: "must be an e-mail address, such as ADMIN_EMAIL=office@example.org",
  ADMIN_PASSWORD: "must have 12 to 128 characters",
  OIDC_ISSUER:
    "must be the https address of a provider, such as OIDC_ISSUER=https://id.example.org",
};

/** Together or not at all. */
const GROUPS = [
  ["ADMIN_EMAIL", "ADMIN_PASSWORD"],
  // Providers send people back to the address that they know of this site.
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "PUBLIC_URL"],
];
const SECRET = /PASSWORD|SECRET/;

/** Over the network its answers must be authentic; on this machine, for tests, they are. */
const ISSUER = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)(?=[:/]))[^?#]+$/;
const ORIGIN = /^https?:\/\/[^/?#@]+\/?$/;

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, WRONG.PORT)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, WRONG.PORT)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, WRONG.HOST)
    .nullable()
    .default(null),
  PUBLIC_URL: z
    .string()
    .refine((text) => ORIGIN.test(text) && URL.canParse(text), WRONG.PUBLIC_URL)
    .transform((text) => text.replace(/\/$/, ""))
    .nullable()
    .default(null),
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/, WRONG.DATABASE_URL)
    .default(DEFAULT_DATABASE_URL),
  TRUST_PROXY: z.string().regex(/^\d$/, WRONG.TRUST_PROXY).transform(Number).default(0),
  RATE_LIMIT: z
    .string()
    .regex(/^\d{1,7}$/, WRONG.RATE_LIMIT)
    .transform(Number)
    .refine((limit) => limit === 0 || limit >= 60, WRONG.RATE_LIMIT)
    .default(0),
  ALLOW_SELF_APPROVAL: z
    .string()
    .regex(/^[01]$/, WRONG.ALLOW_SELF_APPROVAL)
    .transform((text) => text === "1")
    .nullable()
    .default(null),
  ADMIN_EMAIL: z.string().trim().toLowerCase().pipe(z.email(WRONG.ADMIN_EMAIL)).optional(),
  ADMIN_PASSWORD: z
    .string()
    .min(12, WRONG.ADMIN_PASSWORD)
    .max(128, WRONG.ADMIN_PASSWORD)
    .optional(),
  OIDC_ISSUER: z
    .string()
    .refine((text) => ISSUER.test(text) && URL.canParse(text), WRONG.OIDC_ISSUER)
    .transform((text) => text.replace(/\/$/, ""))
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
});

/**
 * Reads and checks `source` (`process.env`). A variable that is empty counts as unset. Throws
 * {@link EnvironmentError} that names every wrong one.
 */
export function readEnvironment(source: Partial<NodeJS.ProcessEnv>): Environment {
  const set = Object.fromEntries(Object.entries(source).filter(([, text]) => text?.trim() !== ""));
  const result = schema.safeParse(set);
  const lines = new Map(
    (result.error?.issues ?? []).map(({ path, message }) => {
      const name = String(path[0]);
      const shown = SECRET.test(name) ? "not shown here" : `"${set[name] ?? ""}"`;
      return [name, `${name} is ${shown}; it ${message}, or unset.`];
    }),
  );
  for (const group of GROUPS) {
    const missing = group.filter((name) => set[name] === undefined);
    if (group.every((name) => missing.includes(name) || name === "PUBLIC_URL")) continue;
    for (const name of missing) {
      const others = group.filter((other) => other !== name).join(", ");
      lines.set(name, `${name} is unset; it goes together with ${others}.`);
    }
  }
  if (!result.success || lines.size > 0) throw new EnvironmentError([...lines.values()].join("\n"));
  return toEnvironment(result.data);
}

function toEnvironment(read: z.infer<typeof schema>): Environment {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = read;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  return {
    port: read.PORT,
    host: read.HOST,
    publicUrl: read.PUBLIC_URL,
    databaseUrl: read.DATABASE_URL,
    trustProxy: read.TRUST_PROXY,
    rateLimit: read.RATE_LIMIT,
    allowSelfApproval: read.ALLOW_SELF_APPROVAL,
    firstAdministrator: email && password ? { email, password } : null,
    openId: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
  };
}
