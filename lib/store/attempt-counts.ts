import "server-only";
import type { Db } from "./connection";
import { toInstant } from "./instant";
import { change, readOne } from "./sql";

/**
 * Counts one more attempt under `key`, in a span that begins with its first attempt, and says how
 * many there were and until when they count. Whatever has run out is cleared away.
 */
export function countAttempt(
  db: Db,
  key: string,
  at: Date,
  spanMs: number,
): { count: number; until: Date } {
  const now = toInstant(at);
  change(db, "DELETE FROM AttemptCount WHERE expiresAt <= @now", { now });
  const row = readOne<{ count: number; expiresAt: string }>(
    db,
    `INSERT INTO AttemptCount (key, count, expiresAt) VALUES (@key, 1, @expiresAt)
     ON CONFLICT (key) DO UPDATE SET count = AttemptCount.count + 1 RETURNING count, expiresAt`,
    { key, expiresAt: toInstant(new Date(at.getTime() + spanMs)) },
  );
  if (row === null) throw new Error("an upsert returned no row");
  return { count: row.count, until: new Date(row.expiresAt) };
}

/** Takes back one attempt under `key`, or with `all` every one. */
export function forgiveAttempts(db: Db, key: string, how: "one" | "all"): void {
  change(
    db,
    how === "all"
      ? "DELETE FROM AttemptCount WHERE key = @key"
      : "UPDATE AttemptCount SET count = count - 1 WHERE key = @key AND count > 0",
    { key },
  );
}
