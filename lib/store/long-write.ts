import "server-only";
import { databaseFile } from "@/lib/config/database-url";
import { openDatabase, type Db } from "./connection";
import { changesOfOthers, waitForOthers } from "./sqlite";
import { isBusy, tryPatiently, type Attempt } from "./wait-for-lock";

/**
 * One transaction on a connection of its own that may take long: `read` looks first, without keeping
 * anybody from writing, then `write` writes with what it found, and may wait between parts so that the
 * process goes on answering. Where somebody wrote meanwhile, `read` looks again before. All of it is
 * there or nothing, also after a crash.
 */
export async function writeInParts<Found, Result>(
  read: (db: Db) => Promise<Found>,
  write: (db: Db, found: Found) => Promise<Result>,
): Promise<Result> {
  const db = openDatabase(databaseFile());
  try {
    const before = changesOfOthers(db);
    const found = await read(db);
    await tryPatiently(() => tryToBegin(db));
    const isCurrent = changesOfOthers(db) === before;
    const result = await write(db, isCurrent ? found : await read(db));
    db.exec("COMMIT");
    return result;
  } finally {
    if (db.inTransaction) db.exec("ROLLBACK");
    db.close();
  }
}

function tryToBegin(db: Db): Attempt<null> {
  waitForOthers(db, "never");
  try {
    db.exec("BEGIN IMMEDIATE");
    return { result: null };
  } catch (error) {
    if (isBusy(error)) return null;
    throw error;
  } finally {
    waitForOthers(db, "briefly");
  }
}
