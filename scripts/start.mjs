// Everything between a fresh clone and the site: installs, generates, migrates, seeds, builds, serves.
// What has been done and has not changed since is not done again. Usage: npm start
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildPages, generateClient, installDependencies, judgeNode } from "./launch/prepare.mjs";
import { CommandError, run, stopCode, stopOnSignals, Stopped } from "./launch/process.mjs";

const DIST = ".next";

function fail(message) {
  if (message) console.error(`\n${message}`);
  process.exit(1);
}

function runScript(entry) {
  return run(process.execPath, ["scripts/run-ts.mjs", entry], { what: entry, show: true });
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const trouble = judgeNode();
if (trouble) fail(trouble);

const leaveSignals = stopOnSignals();
try {
  await installDependencies();
  await runScript("scripts/check-environment.ts");
  await generateClient();
  console.log("▸ Looking after the database");
  await runScript("scripts/db-migrate.ts");
  await runScript("prisma/seed.ts");
  await buildPages(DIST);

  const { bundle } = await import("./run-ts.mjs");
  const server = await bundle("server/main.ts");
  process.env.NODE_ENV = "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.AS_REPORTED_DIST = DIST;
  leaveSignals();
  await import(pathToFileURL(server).href);
} catch (error) {
  if (error instanceof Stopped) process.exit(stopCode());
  if (!(error instanceof CommandError)) throw error;
  fail(error.message);
}
