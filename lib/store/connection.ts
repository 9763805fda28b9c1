import "server-only";
import Database from "better-sqlite3";
import { databaseFile } from "@/lib/config/database-url";
import type { PrismaClient } from "./generated/client";
import { keepPrivate } from "./keep-private";
import { READER_SETTINGS, SETTINGS } from "./sqlite";

/** One connection to the database; what the rooms above the store may hold and hand back to it. */
export type Db = Database.Database;

/** A configured driver connection to `file`, which is made, private, where it is not there. */
export function openDatabase(file: string): Database.Database {
  keepPrivate(file);
  const database = new Database(file);
  for (const setting of SETTINGS) database.exec(setting);
  return database;
}

/** A connection to a copy of a database that only reads it. Throws where there is none. */
export function openCopy(file: string): Database.Database {
  return new Database(file, { readonly: true, fileMustExist: true });
}

/** A connection to a database that is there, with no settings yet. Throws where there is none. */
export function openPlainly(file: string): Database.Database {
  return new Database(file, { fileMustExist: true });
}

/**
 * A connection of its own for one long read, which the caller closes. Its sorts may go to a file, so
 * that an export of any size stays within constant memory.
 */
export function openReader(): Database.Database {
  const database = new Database(databaseFile(), { readonly: true });
  for (const setting of READER_SETTINGS) database.exec(setting);
  return database;
}

/** A connection on a thread of its own, see `read-aside.ts`. */
export interface Aside {
  read: (queries: readonly AsideQuery[]) => Promise<unknown[][]>;
  end: () => Promise<void>;
}

interface AsideQuery {
  text: string;
  params: Record<string, string | number | null>;
  tuples: boolean;
}

interface Connections {
  file: string;
  driver: Database.Database;
  /** Made by `prisma.ts` where it is asked for. */
  prisma: PrismaClient | null;
  /** Made by `read-aside.ts` where it is asked for. */
  aside: Aside | null;
}

// Development reloads modules without ending the process; the global keeps one pair of connections.
const held = globalThis as { asReportedConnections?: Connections };

/** The connections of this process to its database. */
export function connections(): Connections {
  const file = databaseFile();
  if (held.asReportedConnections?.file !== file) {
    const opened = openDatabase(file);
    held.asReportedConnections?.driver.close();
    void held.asReportedConnections?.aside?.end();
    held.asReportedConnections = { file, driver: opened, prisma: null, aside: null };
  }
  return held.asReportedConnections;
}

/** The driver below Prisma: all that readers see, exports, bulk writes. */
export function driver(): Database.Database {
  return connections().driver;
}

/** Closes this process' connections; the next read opens new ones. */
export async function disconnect(): Promise<void> {
  const open = held.asReportedConnections;
  delete held.asReportedConnections;
  open?.driver.close();
  await open?.aside?.end();
  await open?.prisma?.$disconnect();
}
