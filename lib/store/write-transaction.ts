import "server-only";
import { driver, type Db } from "./connection";
import { waitForOthers } from "./sqlite";
import { isBusy, tryPatiently, type Attempt } from "./wait-for-lock";

/**
 * Runs `write` as one transaction that is all there or not at all, also after a crash: what it reads
 * stands until it ends, since it holds the write lock from the start. `write` must not wait for
 * anything. Whatever it throws undoes everything. While another connection writes, this process goes
 * on; where that lasts too long a Refusal of kind `busy` is thrown and nothing was written.
 */
export async function writeTransaction<Result>(
  write: (db: Db) => Result,
  patienceMs?: number,
): Promise<Result> {
  return tryPatiently(() => tryToWrite(driver(), write), patienceMs);
}

/** Writes if nobody else does; null where somebody does, and nothing was tried. */
function tryToWrite<Result>(db: Db, write: (db: Db) => Result): Attempt<Result> {
  if (db.inTransaction)
    throw new Error("a write transaction within another joins it by writeWithin");
  let begun = false;
  waitForOthers(db, "never");
  try {
    const transaction = db.transaction(() => {
      begun = true;
      waitForOthers(db, "briefly");
      return write(db);
    });
    return { result: transaction.immediate() };
  } catch (error) {
    if (!begun && isBusy(error)) return null;
    throw error;
  } finally {
    if (!begun) waitForOthers(db, "briefly");
  }
}

/**
 * The same at once: within a write transaction it joins that one, and what it throws undoes its own
 * part. By itself it is for commands, since the process waits for the lock and does nothing else.
 */
export function writeWithin<Result>(db: Db, write: (db: Db) => Result): Result {
  return db.transaction(write).immediate(db);
}
