import "server-only";
import { backUpDatabase } from "@/lib/store/backup";
import { applyMigrations, listMigrations } from "@/lib/store/migrations";
import { explainDatabaseError } from "./explain-database-error";

/** Says why a database could not be brought up to date, what became of it and what to do. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

/**
 * Brings the database `file` to the newest migration. One that holds earlier migrations is copied
 * first; `backup` is the copy's path, null where none was needed. Throws {@link MigrationError}.
 */
export async function migrateDatabase(
  file: string,
): Promise<{ applied: string[]; backup: string | null }> {
  const { applied, pending, failed } = await explain(
    `The database ${file} cannot be opened`,
    async () => listMigrations(file),
  );
  if (failed !== null) {
    throw new MigrationError(
      `The migration ${failed} failed at an earlier start and may have left ${file} half changed. ${WAY_BACK}`,
    );
  }
  if (pending.length === 0) return { applied: [], backup: null };
  const backup = await explain(
    `The database ${file} could not be copied before its migration; nothing was changed`,
    async () => (applied > 0 ? backUpDatabase(file, new Date()) : null),
  );
  const names = await explain(
    `The database ${file} could not be migrated (${pending.join(", ")})`,
    () => applyMigrations(file),
    backup === null
      ? "It held no data: delete it and start again; if that fails too, report it."
      : `It may be half changed. Put the copy from before, ${backup}, in its place to go on with the version that you had, and report this.`,
  );
  return { applied: names, backup };
}

const WAY_BACK =
  "Put the newest copy from before that (in `backups` beside it) in its place, or delete it where it held no data yet, and start again.";

async function explain<Result>(
  what: string,
  attempt: () => Promise<Result>,
  way = "",
): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    const message = `${what}: ${explainDatabaseError(error)} ${way}`;
    throw new MigrationError(message.trimEnd(), { cause: error });
  }
}
