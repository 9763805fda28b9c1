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
};

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
});

/**
 * Reads and checks `source` (`process.env`). A variable that is empty counts as unset. Throws
 * {@link EnvironmentError} that names every wrong one.
 */
export function readEnvironment(source: Partial<NodeJS.ProcessEnv>): Environment {
  const set = Object.fromEntries(Object.entries(source).filter(([, text]) => text?.trim() !== ""));
  const result = schema.safeParse(set);
  if (!result.success) {
    const lines = new Map(
      result.error.issues.map(({ path, message }) => {
        const name = String(path[0]);
        return [name, `${name} is "${set[name] ?? ""}"; it ${message}, or unset.`];
      }),
    );
    throw new EnvironmentError([...lines.values()].join("\n"));
  }
  const { PORT, HOST, PUBLIC_URL, DATABASE_URL } = result.data;
  return { port: PORT, host: HOST, publicUrl: PUBLIC_URL, databaseUrl: DATABASE_URL };
}
