import "server-only";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { connections } from "./connection";
import { PrismaClient } from "./generated/client";
import { waitPatiently } from "./patient-adapter";
import { SETTINGS, WAIT_NEVER } from "./sqlite";

// A file of its own: the client with its compiler of queries takes a tenth of a second to load, and no
// public page needs it.

/** Prisma's driver adapter factory with the settings of our own connections; its migration engine uses it too. */
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

/** Prisma's client, which sign-in uses. */
export function prisma(): PrismaClient {
  const open = connections();
  open.prisma ??= new PrismaClient({ adapter: new PatientAdapter({ url: `file:${open.file}` }) });
  return open.prisma;
}
