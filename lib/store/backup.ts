import "server-only";
import { mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { openDatabase } from "./connection";
import { copyInto } from "./sqlite";

/**
 * Copies the database `file` whole while others may be using it, into the folder `backups` beside
 * it, named after `at`. Returns the copy's path.
 */
export function backUpDatabase(file: string, at: Date): string {
  const folder = join(dirname(file), "backups");
  mkdirSync(folder, { recursive: true });
  const stamp = at.toISOString().replace(/\D/g, "").slice(0, 17);
  const copy = join(folder, `${basename(file, ".db")}-${stamp}.db`);
  const database = openDatabase(file);
  try {
    copyInto(database, copy);
  } finally {
    database.close();
  }
  return copy;
}
