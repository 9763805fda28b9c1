// Serves the site, asks it for pages, and writes down what V8 made of the code until then, for
// compiled-code.ts. Usage: node .as-reported/bin/server-record-code.mjs PATH …
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import type { Script } from "node:vm";
import { HEALTH_PATH } from "@/lib/config/paths";
import { codePackFile, writeCodePack } from "./code-pack";
import { loader, readScript, runModule } from "./module-loader";

/** Next's page runtime imports nothing but the `cacheHandlers` of its settings: there are none. */
const PAGE_RUNTIME = /[\\/]compiled[\\/]next-server[\\/][\w.-]+\.js$/;

const scripts = new Map<string, { script: Script; source: string }>();
const found = new Map<string, string>();

function record(): void {
  const { _extensions: extensions, _resolveFilename: resolve } = loader;
  const load = extensions[".js"];
  extensions[".js"] = (module, file) => {
    const source = loader.wrap(readFileSync(file, "utf8"));
    const script = isCommonJs(file) && mayBeKept(file, source) ? tryToRead(file, source) : null;
    if (script === null) return load?.(module, file);
    scripts.set(file, { script, source });
    runModule(module, file, script);
  };
  loader._resolveFilename = (request, parent, isMain, options) => {
    const file = resolve(request, parent, isMain, options);
    const isOurs = file.startsWith(process.cwd()) && !options;
    if (isOurs && parent?.filename) found.set(`${dirname(parent.filename)}\0${request}`, file);
    return file;
  };
}

/** What was compiled before cannot import: those few are loaded as ever. */
function mayBeKept(file: string, source: string): boolean {
  return PAGE_RUNTIME.test(file) || !/\bimport\s*\(/.test(source);
}

function tryToRead(file: string, source: string): Script | null {
  try {
    return readScript(file, source);
  } catch (error) {
    // Node tells modules from scripts by trying, too.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isCommonJs(file: string): boolean {
  if (file.endsWith(".cjs")) return true;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const text = readFileSync(join(folder, "package.json"), "utf8");
      return (JSON.parse(text) as { type?: string }).type !== "module";
    } catch {
      // None there, or none that says so.
    }
  }
  return true;
}

async function visit(path: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${process.env["PORT"]}${path}`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
}

async function waitUntilItListens(): Promise<void> {
  while (
    !(await visit(HEALTH_PATH).then(
      () => true,
      () => false,
    ))
  )
    await wait(50);
}

// V8 forgets what ran long ago. Its flags belong to what it takes back: they are as ever in the end.
setFlagsFromString("--no-flush-bytecode");
record();
createRequire(import.meta.url)("./server-serve.cjs");
await waitUntilItListens();
for (const path of process.argv.slice(2)) await visit(path);
setFlagsFromString("--flush-bytecode");
const files = [...scripts].map(
  ([file, { script, source }]) => [file, { source, compiled: script.createCachedData() }] as const,
);
writeCodePack(codePackFile(process.env["AS_REPORTED_DIST"] ?? ".next"), new Map(files), found);
process.kill(process.pid, "SIGTERM");
