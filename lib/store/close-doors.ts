import "server-only";
import type { Db } from "./connection";
import { readDataVersion } from "./data-version";
import { toInstant } from "./instant";
import { change } from "./sql";
import { hasTable } from "./sqlite";

/** Far above what the lost database can have reached since the copy. */
const AHEAD = 100_000;

/**
 * Prepares a copied database to take the place of one at `lastVersion`: sessions end and open links
 * expire, since they may have been closed after the copy was made; the version of the data jumps, so
 * that no reader takes an answer of the database that was lost for one of this.
 */
export function closeDoors(db: Db, lastVersion: number, at: Date): void {
  if (hasTable(db, "Session")) change(db, "DELETE FROM Session");
  if (hasTable(db, "OneTimeLink")) {
    const params = { at: toInstant(at) };
    const open = "usedAt IS NULL AND expiresAt > @at";
    change(db, `UPDATE OneTimeLink SET expiresAt = @at WHERE ${open}`, params);
  }
  const version = Math.max(lastVersion, readDataVersion(db)) + AHEAD;
  change(
    db,
    `INSERT INTO DataVersion (id, version) VALUES (1, @version)
     ON CONFLICT (id) DO UPDATE SET version = @version`,
    { version },
  );
}
