import { defineConfig } from "@playwright/test";

const executablePath = process.env["AS_REPORTED_TEST_CHROMIUM"];
const baseURL = process.env["AS_REPORTED_TEST_URL"];
if (!executablePath || !baseURL) throw new Error("Run the end-to-end tests with: npm run test:e2e");

const launchOptions = {
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: { baseURL, screenshot: "only-on-failure", launchOptions },
  projects: [
    // A test runs on the desktop unless its tag says otherwise.
    {
      name: "desktop",
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      grep: /@phone|@every-size/,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
  ],
});
