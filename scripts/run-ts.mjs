// Runs a TypeScript entry of this project: Node 20 strips no types, so esbuild bundles the project's
// own modules into .as-reported/bin and leaves packages to node_modules.
// Usage: node scripts/run-ts.mjs ENTRY.ts [ARGUMENT ...]
import { spawn } from "node:child_process";
import { mkdirSync, renameSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = resolve(fileURLToPath(import.meta.url), "../..");

/** Bundles `entry` (relative to the root) and returns the path of the runnable module. */
export async function bundle(entry) {
  const name = relative(root, resolve(root, entry)).replace(/\.ts$/, "").replaceAll("/", "-");
  const outfile = join(root, ".as-reported/bin", `${name}.mjs`);
  mkdirSync(join(root, ".as-reported/bin"), { recursive: true });
  // Another process may be starting the same module.
  const half = outfile.replace(/mjs$/, `${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: half,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    // It throws outside Next; the import table guards what it guards.
    alias: { "server-only": "./node_modules/server-only/empty.js" },
    sourcemap: "inline",
    logLevel: "warning",
  });
  renameSync(half, outfile);
  return outfile;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [entry, ...args] = process.argv.slice(2);
  const child = spawn(process.execPath, ["--enable-source-maps", await bundle(entry), ...args], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
