// A Chromium for the tests: the system's, else Playwright's, else one is installed.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./process.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function findInPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function findPlaywrights() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** The path of a Chromium, installed now if there is none. Throws with the fix where that fails. */
export async function ensureChromium() {
  const found = findInPath() ?? (await findPlaywrights());
  if (found) return found;
  console.log("▸ Installing Chromium for the tests");
  // A machine that is new may not have Debian's list of packages yet.
  const asRoot = [
    ["apt-get", "update"],
    ["apt-get", "install", "--yes", "chromium"],
  ];
  const attempts = [
    [process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium"],
    ...(process.getuid?.() === 0 ? asRoot : []),
  ];
  for (const [command, ...args] of attempts) {
    try {
      await run(command, args, { what: "installing Chromium" });
    } catch (error) {
      console.log(`  ${error.message.split("\n", 1)[0]}`);
    }
    const installed = findInPath() ?? (await findPlaywrights());
    if (installed) return installed;
  }
  throw new Error(
    "The tests need a Chromium and none could be installed. Install one so that `chromium` or " +
      "`google-chrome` is in the PATH (Debian: sudo apt-get install chromium), then try again.",
  );
}
