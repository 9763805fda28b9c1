import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";

/** A script of this folder that runs in processes of its own, on the same database. */
export interface OtherProcess {
  child: ChildProcess;
  /** Answers what the script printed, a line at a time. */
  lines: AsyncIterable<string>;
  /** Lets a script that waits for it begin. */
  go: () => void;
  /** Settles when the process has ended. */
  ended: Promise<unknown>;
}

/** Bundles a script of this folder and returns what starts a process that runs it. */
export async function prepareProcess(
  name: string,
): Promise<(args: Record<string, unknown>) => OtherProcess> {
  const root = resolve(".");
  const outfile = join(root, ".as-reported/bin", `testing-${name}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [`lib/testing/${name}.ts`],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    alias: { "server-only": "./node_modules/server-only/empty.js" },
    logLevel: "warning",
  });
  return (args) => {
    const child = spawn(process.execPath, [outfile, JSON.stringify(args)], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    return {
      child,
      lines: createInterface(child.stdout),
      go: () => child.stdin.write("go\n"),
      ended: once(child, "exit"),
    };
  };
}
