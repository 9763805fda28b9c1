import "server-only";
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";

const OTHERS = 0o077;

/**
 * Makes the database `file` for the owner of the process alone, with its folder, where it is not
 * there, and takes the rights of others away from one that is. SQLite gives its logs the same rights.
 */
export function keepPrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", 0o600));
  for (const path of [file, `${file}-wal`, `${file}-shm`]) takeRightsOfOthers(path);
}

function takeRightsOfOthers(path: string): void {
  const found = statSync(/* turbopackIgnore: true */ path, { throwIfNoEntry: false });
  if (found === undefined || (found.mode & OTHERS) === 0) return;
  // Only the owner of a file may change its rights.
  if (found.uid === process.getuid?.()) chmodSync(path, found.mode & ~OTHERS & 0o777);
}
