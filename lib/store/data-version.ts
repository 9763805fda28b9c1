import "server-only";
import type Database from "better-sqlite3";
import { fromInstant, toInstant } from "./instant";
import { change, readOne } from "./sql";

const NEVER = new Date(0);

/** The number that every publishing transaction raises; 0 before the first. */
export function readDataVersion(db: Database.Database): number {
  return readOne<{ version: number }>(db, "SELECT version FROM DataVersion")?.version ?? 0;
}

/** The number and the instant of the last publishing transaction, as stored; 0 and null before the first. */
export function readDataState(db: Database.Database): {
  version: number;
  changedAt: string | null;
} {
  const row = readOne<{ version: number; changedAt: string | null }>(
    db,
    "SELECT version, changedAt FROM DataVersion",
  );
  return row ?? { version: 0, changedAt: null };
}

/**
 * When the last publishing transaction was: every later one has a later instant, also where it has
 * begun already or another clock is behind. The beginning of 1970 before the first.
 */
export function readLastChange(db: Database.Database): string {
  const row = readOne<{ changedAt: string | null }>(db, "SELECT changedAt FROM DataVersion");
  return fromInstant(row?.changedAt ?? toInstant(NEVER));
}

/**
 * Tells everything that keeps answers that readers may see something else from now on, and answers
 * since when, as it is stored. Called in the transaction that changes what they see, and in no other:
 * while that holds the write lock nobody else can take an instant. Where figures change, this is for
 * `markChanged` to call.
 */
export function raiseDataVersion(db: Database.Database): string {
  const before = Date.parse(readLastChange(db));
  const at = toInstant(new Date(Math.max(Date.now(), before + 1)));
  change(
    db,
    `INSERT INTO DataVersion (id, version, changedAt) VALUES (1, 1, @at)
     ON CONFLICT (id) DO UPDATE SET version = DataVersion.version + 1, changedAt = @at`,
    { at },
  );
  return at;
}
