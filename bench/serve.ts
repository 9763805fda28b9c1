import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { time } from "./median";

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
export async function serveOurs(database: string, path: string): Promise<Served> {
  return serve("server/main.ts", database, path, { NODE_ENV: "production", RATE_LIMIT: "1000000" });
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
): Promise<Served> {
  const port = await findFreePort();
  const env = { ...process.env, DATABASE_URL: `file:${database}`, PORT: String(port), ...more };
  // Where many connections are, its log is a file, as a service manager has it.
  const launcher = spawn(process.execPath, ["scripts/run-ts.mjs", entry], {
    env: { ...env, HOST: "127.0.0.1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  let pid = 0;
  while (pid === 0) {
    pid = childOf(launcher);
    await wait(1);
  }
  const startMs = await time(() => waitUntilIt(`${url}${path}`, launcher));
  return {
    url,
    startMs,
    memory: () => readMemory(pid),
    stop: async () => {
      const ended = new Promise((resolve) => launcher.once("exit", resolve));
      launcher.kill("SIGTERM");
      await ended;
    },
  };
}

function childOf({ pid = 0 }: ChildProcess): number {
  return Number(
    readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ")[0] ?? 0,
  );
}

function readMemory(pid: number): number {
  const [, kilobytes = "0"] =
    /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}

async function waitUntilIt(url: string, launcher: ChildProcess): Promise<void> {
  for (;;) {
    if (launcher.exitCode !== null) throw new Error(`it ended with ${launcher.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await wait(2);
  }
}

async function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
