// The code of a build as V8 compiles it, kept for the starts to come; see server/compiled-code.ts.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError, run } from "./process.mjs";

/** What most first readers open, in the language with the most letters and in another. */
const PAGES = ["/", "/ar", "/crises/libya-2019", "/ar/crises/gaza-2023", "/sources", "/data"];
/** What an installation says of itself has no say in it. */
const OF_INSTALLATION = /^(?:PUBLIC_URL|TRUST_PROXY|RATE_LIMIT|ALLOW_SELF_APPROVAL|ADMIN_|OIDC_)/;

/** The settings of V8 that `npm start` gives the server: it takes code back under the same only. */
export function startFlags() {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}

/**
 * Keeps the code of the build in `dist`: serves it once, with the demonstration data in a temporary
 * folder. A build without is whole, and starts as fast as it did.
 */
export async function keepCompiledCode(dist) {
  for (const name of readdirSync(dist))
    if (name.startsWith("compiled-")) rmSync(join(dist, name), { force: true });
  const folder = mkdtempSync(join(tmpdir(), "as-reported-compile-"));
  const own = Object.entries(process.env).filter(([name]) => !OF_INSTALLATION.test(name));
  const env = {
    ...Object.fromEntries(own),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    AS_REPORTED_DIST: dist,
    DATABASE_URL: `file:${join(folder, "site.db")}`,
    HOST: "127.0.0.1",
    PORT: String(await findFreePort()),
  };
  try {
    for (const entry of ["scripts/db-migrate.ts", "prisma/seed.ts"])
      await run(process.execPath, ["scripts/run-ts.mjs", entry], { what: entry, env });
    const { bundle } = await import("../run-ts.mjs");
    const record = [...startFlags(), await bundle("server/record-code.ts"), ...PAGES];
    await run(process.execPath, record, { what: "compiling", env });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.log(`  without compiled code, since ${error.message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
