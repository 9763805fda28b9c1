// Runs a TypeScript entry of this project: Node 20 strips no types, so esbuild bundles the project's
// own modules into .as-reported/bin and leaves packages to node_modules, but for a few.
// Usage: node scripts/run-ts.mjs ENTRY.ts [ARGUMENT ...]
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = resolve(fileURLToPath(import.meta.url), "../..");

/** Packages of a hundred small files, of which little is used: finding them takes longer than running it. */
const TAKEN_IN =
  /^(?:zod|next-intl|use-intl|intl-messageformat|icu-minify|@formatjs\/[^/]+)(?:\/|$)/;
/** Not a path, an alias of ours or of `alias` below, nor taken in. */
const isLeft = (path) => !/^(?:[./]|@\/|server-only$)/.test(path) && !TAKEN_IN.test(path);

const packages = {
  name: "packages",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind !== "entry-point" && isLeft(path) ? { path, external: true } : undefined,
    );
    // Read as JSON in half the time that it takes as code.
    onLoad({ filter: /[\\/]messages[\\/]\w+\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});` };
    });
  },
};

/** What an entry asks for as a file beside it: CommonJS, which V8 takes back as it compiled it before. */
const BESIDE = new Map([
  ["server/main.ts", "server/serve.ts"],
  ["server/record-code.ts", "server/serve.ts"],
]);
const AS_COMMON_JS = {
  format: "cjs",
  // What was compiled before cannot import; and is known by the word, which comments have too.
  supported: { "dynamic-import": false },
  minifyWhitespace: true,
  define: { "import.meta.url": "moduleUrl" },
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
};

/** Bundles `entry` (relative to the root) and returns the path of the runnable module. */
export async function bundle(entry) {
  const beside = BESIDE.get(entry);
  if (beside !== undefined) await makeModule(beside, ".cjs", AS_COMMON_JS);
  return makeModule(entry, ".mjs", { format: "esm" });
}

async function makeModule(entry, extension, options) {
  const name = relative(root, resolve(root, entry)).replace(/\.ts$/, "").replaceAll("/", "-");
  const outfile = join(root, ".as-reported/bin", name + extension);
  mkdirSync(join(root, ".as-reported/bin"), { recursive: true });
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    write: false,
    bundle: true,
    platform: "node",
    target: "node20",
    charset: "utf8",
    plugins: [packages],
    // It throws outside Next; the import table guards what it guards.
    alias: { "server-only": "./node_modules/server-only/empty.js" },
    sourcemap: "linked",
    logLevel: "warning",
    ...options,
  });
  // The map comes first. Another process may be starting the same module.
  for (const { path, contents } of outputFiles) {
    // One that stays the same is not written: it would be taken for another one.
    if (existsSync(path) && readFileSync(path).equals(contents)) continue;
    const half = `${path}.${process.pid}`;
    writeFileSync(half, contents);
    renameSync(half, path);
  }
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
