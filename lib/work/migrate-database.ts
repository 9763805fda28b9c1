import "server-only";
import { backUpDatabase } from "@/lib/store/backup";
import { applyMigrations, listMigrations } from "@/lib/store/migrations";

/**
 * Brings the database `file` to the newest migration. One that holds earlier migrations is copied
 * first; `backup` is the copy's path, null where none was needed.
 */
export async function migrateDatabase(
  file: string,
): Promise<{ applied: string[]; backup: string | null }> {
  const { applied, pending } = listMigrations(file);
  if (pending.length === 0) return { applied: [], backup: null };
  const backup = applied > 0 ? backUpDatabase(file, new Date()) : null;
  return { applied: await applyMigrations(file), backup };
}
