import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";

/** A server under measurement, in a process of its own. */
export interface Served {
  url: string;
  /** From its start until it first answered. */
  startMs: number;
  /** Bytes that the process holds in memory. */
  memory: () => number;
  stop: () => Promise<void>;
}

/** This project's production server with all that is asked of it: limiter, ids, log. */
export async function serveOurs(database: string, path: string, port?: number): Promise<Served> {
  const more = { NODE_ENV: "production", RATE_LIMIT: "1000000" };
  return serve("server/main.ts", database, path, more, port);
}

/** The limit to compare with: see bare-server.ts. */
export async function serveBare(database: string, path: string): Promise<Served> {
  return serve("bench/bare-server.ts", database, path, {});
}

async function serve(
  entry: string,
  database: string,
  path: string,
  more: Record<string, string>,
  wantedPort?: number,
): Promise<Served> {
  const port = wantedPort ?? (await findFreePort());
  const env = { ...process.env, DATABASE_URL: `file:${database}`, PORT: String(port), ...more };
  const url = `http://127.0.0.1:${port}`;
  const bundled = await bundle(entry);
  const started = performance.now();
  // As `npm start` runs it. Its log goes nowhere.
  const server = spawn(process.execPath, [...startFlags(), bundled], {
    env: { ...env, HOST: "127.0.0.1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await waitUntilIt(`${url}${path}`, server);
  const startMs = performance.now() - started;
  return {
    url,
    startMs,
    memory: () => readMemory(server.pid ?? 0),
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
    },
  };
}

/** The settings of V8 that `npm start` gives the server. */
function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}

/** The runnable module of a TypeScript entry. */
async function bundle(entry: string): Promise<string> {
  const { href } = pathToFileURL(resolve("scripts/run-ts.mjs"));
  const tool = (await import(href)) as { bundle: (entry: string) => Promise<string> };
  return tool.bundle(entry);
}

function readMemory(pid: number): number {
  const [, kilobytes = "0"] =
    /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}

async function waitUntilIt(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await wait(2);
  }
}

export async function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
