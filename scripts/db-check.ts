// Whether the migrations on disk lead to prisma/schema.prisma. Usage: npm run db:check
import { diffMigrations } from "@/lib/store/migrations";

const sql = await diffMigrations();
if (sql !== null) {
  console.error(`prisma/schema.prisma is ahead of its migrations by:\n\n${sql}`);
  console.error("Write the migration: npm run db:diff -- NAME");
  process.exit(1);
}
console.log("The migrations lead to prisma/schema.prisma.");
