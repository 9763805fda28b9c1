import "server-only";
import { setImmediate } from "node:timers/promises";
import { openReader, type Db } from "./connection";

/**
 * What `read` yields, as of one moment however long the reader takes: on a connection of its own within
 * one read transaction, which holds up no writer. Other requests are answered between the parts. Ending
 * the iteration early closes the connection.
 */
export async function* streamOneState<Part>(
  read: (db: Db) => Iterable<Part>,
): AsyncGenerator<Part, void, void> {
  const db = openReader();
  try {
    db.exec("BEGIN");
    for (const part of read(db)) {
      yield part;
      await setImmediate();
    }
  } finally {
    db.close();
  }
}

/** What `read` reads at once of one state, whatever other processes write meanwhile. */
export function readOneState<Result>(db: Db, read: (db: Db) => Result): Result {
  return db.transaction(read).deferred(db);
}
