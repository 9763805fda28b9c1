// What stands between a fresh clone and a program that runs: dependencies, Prisma client, build.
import { statSync } from "node:fs";
import { keepCompiledCode, startFlags } from "./compile.mjs";
import { run, runNpm, seconds } from "./process.mjs";
import { fingerprint, makeOnce } from "./stamp.mjs";

const BUILT_FROM = [
  "app",
  "components",
  "lib",
  "messages",
  "scripts/list-style-rules.ts",
  "scripts/launch/list-style-rules.ts",
  "scripts/pack-static.ts",
  "prisma/schema.prisma",
  "next.config.ts",
  "instrumentation.ts",
  "proxy.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

const COMPILED_BY = ["scripts/launch/compile.mjs", "scripts/run-ts.mjs", "server"];

/** Says what is wrong with this machine's Node; null where nothing is. */
export function judgeNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 20)) return null;
  return `As Reported needs Node 20.20 or newer; this is Node ${version}. Install one from https://nodejs.org and try again.`;
}

/** One line for a step that is done anew, none for one that is not needed. */
async function step(title, stamp, print, make) {
  const started = performance.now();
  const announced = await makeOnce(stamp, print, async () => {
    console.log(`▸ ${title}`);
    await make();
  });
  if (announced) console.log(`  done in ${seconds(started)}`);
}

/** Installs the locked dependencies when the lockfile or Node has changed. */
export async function installDependencies() {
  const print = fingerprint(
    ["package-lock.json", ".npmrc"],
    process.versions.modules,
    process.platform,
    process.arch,
  );
  // Prisma downloads an engine at its installation unless it is given some executable in its place.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  // NODE_ENV=production would leave out what tests and checks need.
  delete env.NODE_ENV;
  await step(
    "Installing dependencies (the database driver may compile: one to three minutes)",
    "node_modules/.as-reported",
    print,
    // Not `npm ci`: it refuses a lockfile that lacks packages for other systems than the one that
    // wrote it, where `npm install` takes all that is locked as it is locked.
    () => runNpm(["install", "--no-save", "--no-audit", "--no-fund"], { what: "installing", env }),
  );
}

/** Generates the Prisma client when the schema or the dependencies have changed. */
export async function generateClient() {
  await step(
    "Generating the database client",
    "lib/store/generated/.as-reported",
    fingerprint(["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]),
    () => run(process.execPath, ["scripts/generate.mjs"], { what: "generating" }),
  );
}

/** What says by its own time that packages were installed. */
const INSTALLED = "node_modules/.package-lock.json";

/** Builds the pages into the folder `dist` when the sources have changed. */
export async function buildPages(dist) {
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    AS_REPORTED_DIST: dist,
  };
  await step(
    "Building the pages",
    `${dist}/as-reported-build`,
    fingerprint(BUILT_FROM),
    async () => {
      const next = ["node_modules/next/dist/bin/next", "build"];
      await run(process.execPath, next, { what: "building", env });
      const list = ["scripts/run-ts.mjs", "scripts/list-style-rules.ts", dist];
      await run(process.execPath, list, { what: "listing the rules of style sheets" });
      const pack = ["scripts/run-ts.mjs", "scripts/pack-static.ts", dist];
      await run(process.execPath, pack, { what: "packing scripts and style sheets" });
    },
  );
  // Code is taken back as long as the files are those that it was compiled of.
  const installed = statSync(INSTALLED, { throwIfNoEntry: false })?.mtimeMs;
  await step(
    "Compiling for the starts to come",
    `${dist}/as-reported-compiled`,
    fingerprint(
      [`${dist}/BUILD_ID`, ...COMPILED_BY],
      process.version,
      ...startFlags(),
      `${installed}`,
    ),
    () => keepCompiledCode(dist),
  );
}
