// Authors a migration: the SQL from the migrations on disk to prisma/schema.prisma, in a new folder.
// Usage: npm run db:diff -- NAME
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diffMigrations } from "@/lib/store/migrations";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Name the migration in snake_case: npm run db:diff -- add_something");
  process.exit(2);
}

const sql = await diffMigrations();
if (sql === null) {
  console.log("The migrations already lead to prisma/schema.prisma: nothing to write.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join("prisma/migrations", `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  console.log(`Wrote ${folder}/migration.sql. Read it, then npm run db:migrate.`);
}
