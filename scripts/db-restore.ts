// Puts a copy made by db:backup in the place of the database. Usage: npm run db:restore -- FILE
import { resolve } from "node:path";
import { databaseFile } from "@/lib/config/database-url";
import { RestoreError, restoreInstallation } from "@/lib/work/restore-installation";

const [copy, ...more] = process.argv.slice(2);
if (copy === undefined || more.length > 0) {
  console.error("Usage: npm run db:restore -- FILE");
  process.exit(1);
}
const file = databaseFile();
try {
  const report = await restoreInstallation(file, resolve(copy), new Date());
  const { figures, attachments, kept } = report;
  console.log(`Restored ${file}: ${figures} figures, ${attachments} attachments.`);
  if (kept !== null) console.log(`What was there before is ${kept}.`);
  console.log("Everyone signs in anew. Start the site with: npm start");
} catch (error) {
  if (!(error instanceof RestoreError)) throw error;
  console.error(`${error.message} Nothing was restored.`);
  process.exit(1);
}
