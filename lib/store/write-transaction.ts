import "server-only";
import type Database from "better-sqlite3";
import { driver } from "./connection";

/**
 * Runs `write` as one transaction that is all there or not at all, also after a crash: what it reads
 * stands until it ends, since it holds the write lock from the start. `write` must not wait for
 * anything. Whatever it throws undoes everything. Within another write transaction it joins that one,
 * and what it throws undoes its own part.
 */
export function writeTransaction<Result>(write: (db: Database.Database) => Result): Result {
  const db = driver();
  return db.transaction(write).immediate(db);
}
