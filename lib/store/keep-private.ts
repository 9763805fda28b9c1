import "server-only";
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";

const OTHERS = 0o077;

/**
 * Makes the database `file` for the owner of the process alone, with its folder, where it is not
 * there, and takes the rights of others away from one that is. SQLite gives its logs the same rights.
 */
export function keepPrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", 0o600));
  for (const path of [file, `${file}-wal`, `${file}-shm`]) {
    if (existsSync(path)) takeRightsOfOthers(path);
  }
}

function takeRightsOfOthers(path: string): void {
  const { mode, uid } = statSync(path);
  // Only the owner of a file may change its rights.
  if ((mode & OTHERS) !== 0 && uid === process.getuid?.()) chmodSync(path, mode & ~OTHERS & 0o777);
}
