import "server-only";
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { openDatabase, type Db } from "./connection";
import { copyInto } from "./sqlite";

/** The folder of the copies of the database `file`: beside it. */
function backupFolder(file: string): string {
  return join(dirname(file), "backups");
}

/** Where a copy of `file` made at `at` goes; `mark` tells its kind. The folder is made. */
export function backupPath(file: string, at: Date, mark = ""): string {
  mkdirSync(backupFolder(file), { recursive: true, mode: 0o700 });
  const stamp = at.toISOString().replace(/\D/g, "").slice(0, 17);
  return join(backupFolder(file), `${basename(file, ".db")}-${stamp}${mark}.db`);
}

/**
 * Copies the database `file` whole while others may be using it, into the folder `backups` beside
 * it, named after `at`. Returns the copy's path.
 */
export function backUpDatabase(file: string, at: Date): string {
  const copy = backupPath(file, at);
  const database = openDatabase(file);
  try {
    copyDatabase(database, copy);
  } finally {
    database.close();
  }
  return copy;
}

/** Copies an open database into a new file, which has its name when all of it is on the disk. */
export function copyDatabase(database: Db, copy: string): void {
  const half = `${copy}.half`;
  rmSync(half, { force: true });
  try {
    copyInto(database, half);
    chmodSync(half, 0o600);
    syncFile(half);
    renameSync(half, copy);
    syncFile(dirname(copy));
  } finally {
    rmSync(half, { force: true });
  }
}

/** Returns when what is written to a file, or the names in a folder, are on the disk. */
export function syncFile(path: string): void {
  const opened = openSync(path, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
