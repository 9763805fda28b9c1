// Builds the pages for production into .next, or AS_REPORTED_DIST, unless they are built from the
// same sources already. Usage: npm run build
import { fileURLToPath } from "node:url";
import { buildPages } from "./launch/prepare.mjs";
import { CommandError, stopCode, stopOnSignals, Stopped } from "./launch/process.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
stopOnSignals();
try {
  await buildPages(process.env.AS_REPORTED_DIST ?? ".next");
} catch (error) {
  if (error instanceof Stopped) process.exit(stopCode());
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exit(1);
}
