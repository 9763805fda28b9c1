// A production server with the demonstration data and a person of each role, for the end-to-end tests.
import { spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startFlags } from "./compile.mjs";
import { run } from "./process.mjs";

const START_MS = 30_000;
const LAST_WORDS = 4_000;

/**
 * Starts the build in the folder `dist` on a free port, with a seeded database in a temporary folder,
 * or with the one of another test server where `shared` is its file. `database` is its file, `log` that
 * of what it printed; `stop` ends it and takes the folder away; `lastWords` is what it complained
 * about last.
 */
export async function startTestServer(dist, shared = null) {
  const folder = mkdtempSync(join(tmpdir(), "as-reported-e2e-"));
  const database = shared ?? join(folder, "test.db");
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    AS_REPORTED_DIST: dist,
    DATABASE_URL: `file:${database}`,
    PORT: String(port),
    // A provider of identities sends people back to an address that the site has to know.
    ...(process.env.OIDC_ISSUER ? { PUBLIC_URL: url } : {}),
  };
  const seeds = ["scripts/db-migrate.ts", "prisma/seed.ts", "lib/testing/seed-people.ts"];
  for (const entry of shared === null ? seeds : []) {
    await run(process.execPath, ["scripts/run-ts.mjs", entry], { what: entry, env });
  }
  const { bundle } = await import("../run-ts.mjs");
  const server = spawn(process.execPath, [...startFlags(), await bundle("server/main.ts")], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => server.on("exit", resolve));
  const log = join(folder, "server.log");
  let words = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text) => {
      words = (words + text).slice(-LAST_WORDS);
      appendFileSync(log, text);
    });
  }
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilWell(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  const lastWords = () =>
    words
      .split("\n")
      .filter((line) => !line.startsWith(`{"level":30`))
      .join("\n");
  return { url, database, log, stop, lastWords };
}

async function waitUntilWell(url, server) {
  const deadline = performance.now() + START_MS;
  while (server.exitCode === null && performance.now() < deadline) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`The test server did not start (exit code ${server.exitCode}).`);
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
