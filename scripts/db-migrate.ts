import { databaseFile } from "@/lib/config/database-url";
import { migrateDatabase, MigrationError } from "@/lib/work/migrate-database";

const file = databaseFile();
try {
  const { applied, backup } = await migrateDatabase(file);
  if (backup) console.log(`Copied the database to ${backup} before migrating it.`);
  if (applied.length > 0) console.log(`Applied to ${file}: ${applied.join(", ")}`);
  else console.log(`${file} has all migrations.`);
} catch (error) {
  if (!(error instanceof MigrationError)) throw error;
  console.error(error.message);
  process.exit(1);
}
