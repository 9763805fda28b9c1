import "server-only";
import type { SqlDriverAdapter, SqlQueryable } from "@prisma/driver-adapter-utils";
import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import { tryPatiently, type Attempt } from "./wait-for-lock";

/**
 * The adapter with statements that wait for the lock of another connection without stopping the
 * process; its connection must not wait itself.
 */
export function waitPatiently(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const start = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolation) => patient(await start(isolation));
  return patient(adapter);
}

function patient<Queryable extends SqlQueryable>(queryable: Queryable): Queryable {
  const queryRaw = queryable.queryRaw.bind(queryable);
  const executeRaw = queryable.executeRaw.bind(queryable);
  queryable.queryRaw = (query) => tryPatiently(() => unlessBusy(queryRaw(query)));
  queryable.executeRaw = (query) => tryPatiently(() => unlessBusy(executeRaw(query)));
  return queryable;
}

async function unlessBusy<Result>(running: Promise<Result>): Promise<Attempt<Result>> {
  try {
    return { result: await running };
  } catch (error) {
    // What the adapter calls a busy database.
    if (error instanceof DriverAdapterError && error.cause.kind === "SocketTimeout") return null;
    throw error;
  }
}
