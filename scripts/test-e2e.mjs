// The end-to-end tests: builds if sources changed, serves on a free port, runs Playwright.
// Usage: npm run test:e2e [-- PLAYWRIGHT ARGUMENTS]
import { fileURLToPath } from "node:url";
import { ensureChromium } from "./launch/chromium.mjs";
import { buildPages } from "./launch/prepare.mjs";
import { CommandError, run, stopCode, stopOnSignals, Stopped } from "./launch/process.mjs";
import { startTestServer } from "./launch/test-server.mjs";

const TEST_DIST = ".next-test";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
stopOnSignals();
let code = 0;
let server;
try {
  const chromium = await ensureChromium();
  await buildPages(TEST_DIST);
  server = await startTestServer(TEST_DIST);
  const args = ["node_modules/@playwright/test/cli.js", "test", ...process.argv.slice(2)];
  await run(process.execPath, args, {
    show: true,
    env: {
      ...process.env,
      AS_REPORTED_TEST_URL: server.url,
      AS_REPORTED_TEST_DIST: TEST_DIST,
      AS_REPORTED_TEST_CHROMIUM: chromium,
    },
  });
} catch (error) {
  code = error instanceof Stopped ? stopCode() : 1;
  if (server && code === 1) console.error(`The server's last words:\n${server.lastWords()}`);
  if (code === 1 && error.message)
    console.error(error instanceof CommandError ? error.message : error);
} finally {
  await server?.stop();
}
process.exit(code);
