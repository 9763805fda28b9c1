import "server-only";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import Database from "better-sqlite3";
import { databaseFile } from "@/lib/config/database-url";
import { PrismaClient } from "./generated/client";
import { keepPrivate } from "./keep-private";
import { waitPatiently } from "./patient-adapter";
import { READER_SETTINGS, SETTINGS, WAIT_NEVER } from "./sqlite";

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

/** Prisma's driver adapter factory with the same settings; its migration engine uses it too. */
export class ConfiguredAdapter extends PrismaBetterSqlite3 {
  override async connect(): ReturnType<PrismaBetterSqlite3["connect"]> {
    const adapter = await super.connect();
    for (const setting of SETTINGS) await adapter.executeScript(setting);
    return adapter;
  }
}

/** {@link ConfiguredAdapter} whose statements wait for a lock while the process goes on. */
class PatientAdapter extends ConfiguredAdapter {
  override async connect(): ReturnType<PrismaBetterSqlite3["connect"]> {
    const adapter = await super.connect();
    await adapter.executeScript(WAIT_NEVER);
    return waitPatiently(adapter);
  }
}

interface Connections {
  file: string;
  prisma: PrismaClient;
  driver: Database.Database;
}

// Development reloads modules without ending the process; the global keeps one pair of connections.
const held = globalThis as { asReportedConnections?: Connections };

function connections(): Connections {
  const file = databaseFile();
  if (held.asReportedConnections?.file !== file) {
    const opened = openDatabase(file);
    held.asReportedConnections?.driver.close();
    held.asReportedConnections = {
      file,
      prisma: new PrismaClient({ adapter: new PatientAdapter({ url: `file:${file}` }) }),
      driver: opened,
    };
  }
  return held.asReportedConnections;
}

/** Prisma's client: entry and small reads. */
export function prisma(): PrismaClient {
  return connections().prisma;
}

/** The driver below Prisma: series, exports, bulk writes. */
export function driver(): Database.Database {
  return connections().driver;
}

/** Closes this process' connections; the next read opens new ones. */
export async function disconnect(): Promise<void> {
  const open = held.asReportedConnections;
  delete held.asReportedConnections;
  open?.driver.close();
  await open?.prisma.$disconnect();
}
