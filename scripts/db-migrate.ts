import { databaseFile } from "@/lib/config/database-url";
import { migrateDatabase } from "@/lib/work/migrate-database";

const file = databaseFile();
const { applied, backup } = await migrateDatabase(file);
if (backup) console.log(`Copied the database to ${backup} before migrating it.`);
if (applied.length > 0) console.log(`Applied to ${file}: ${applied.join(", ")}`);
else console.log(`${file} has all migrations.`);
