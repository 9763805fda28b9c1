import "server-only";
import type Database from "better-sqlite3";
import { change, readOne } from "./sql";

/** The number that every publishing transaction raises; 0 before the first. */
export function readDataVersion(db: Database.Database): number {
  return readOne<{ version: number }>(db, "SELECT version FROM DataVersion")?.version ?? 0;
}

/**
 * Tells everything that keeps answers that readers may see something else from now on. Called in the
 * transaction that changes what they see, and in no other.
 */
export function raiseDataVersion(db: Database.Database): void {
  change(
    db,
    `INSERT INTO DataVersion (id, version) VALUES (1, 1)
     ON CONFLICT (id) DO UPDATE SET version = DataVersion.version + 1`,
  );
}
