// Copies the database and its attachments while the site runs. Usage: npm run db:backup
import { existsSync } from "node:fs";
import { databaseFile } from "@/lib/config/database-url";
import { backUpInstallation } from "@/lib/work/back-up-installation";

const file = databaseFile();
if (!existsSync(file)) {
  console.error(`There is no database at ${file}.`);
  process.exit(1);
}
const { copy, figures, attachments, faults } = await backUpInstallation(file, new Date());
if (faults.length > 0) {
  console.error(`The copy ${copy} is not whole:\n${faults.join("\n")}`);
  process.exit(1);
}
console.log(`Copied to ${copy} and checked: ${figures} figures, ${attachments} attachments.`);
