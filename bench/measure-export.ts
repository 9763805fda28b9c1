import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { askOften } from "./ask-often";
import { median } from "./median";
import { reportRatio } from "./report";
import { serveOurs, type Served } from "./serve";

const run = promisify(execFile);
const MIB = 2 ** 20;

interface Download {
  totalMs: number;
  firstMs: number;
  bytes: number;
}

/** Takes all of an answer and drops it. Throws where it is refused or ends early. */
export async function download(url: string): Promise<Download> {
  const form = "%{time_total} %{time_starttransfer} %{size_download}";
  const { stdout } = await run("curl", ["-sf", "-o", "/dev/null", "-w", form, url]);
  const [total = 0, first = 0, bytes = 0] = stdout.split(" ").map(Number);
  return { totalMs: total * 1000, firstMs: first * 1000, bytes };
}

/**
 * What an export costs the others: how much a process grows that was just started and has answered the
 * same question for one row, and how long a small answer takes meanwhile, which another process tells.
 */
export async function measureExport(
  database: string,
  path: string,
  what: string,
): Promise<string[]> {
  const alone = await inFreshProcess(database, async ({ url, memory }) => {
    await download(`${url}${path}${path.includes("?") ? "&" : "?"}limit=1`);
    const before = memory();
    let peak = before;
    const look = setInterval(() => (peak = Math.max(peak, memory())), 10);
    const all = await download(`${url}${path}`);
    clearInterval(look);
    return { ...all, before, growth: peak - before };
  });
  const waits = await inFreshProcess(database, async ({ url }) => {
    const small = `${url}/api/v1/crises?limit=1`;
    await askOften(small, 1, 100);
    let isSending = true;
    const sending = download(`${url}${path}`).then(() => (isSending = false));
    const p99s: number[] = [];
    while (isSending) p99s.push((await askOften(small, 1, 250)).p99);
    await sending;
    return p99s;
  });
  const from = `from ${(alone.before / MIB).toFixed(0)} MiB`;
  const size = `${(alone.totalMs / 1000).toFixed(1)} s, ${(alone.bytes / MIB).toFixed(0)} MiB`;
  return [
    reportRatio(
      `${what}, growth of a fresh process' memory in MiB`,
      alone.growth / MIB,
      { atMost: 60 },
      `${from}; ${size}`,
    ),
    reportRatio(`${what}, first byte in ms`, alone.firstMs, { atMost: 50 }),
    reportRatio(`${what}, p99 of a small GET meanwhile in ms`, median(waits), { atMost: 15 }),
  ];
}

async function inFreshProcess<Result>(
  database: string,
  measure: (ours: Served) => Promise<Result>,
): Promise<Result> {
  const ours = await serveOurs(database, "/healthz");
  try {
    return await measure(ours);
  } finally {
    await ours.stop();
  }
}

/** The table of all figures in the formats beside CSV, each by a process of its own. */
export async function measureFiles(database: string, figures: number): Promise<string[]> {
  const lines: string[] = [];
  for (const format of ["xlsx", "zip", "json"]) {
    const what = `${format.toUpperCase()} of ${figures} figures`;
    lines.push(...(await measureExport(database, `/api/v1/figures.${format}`, what)));
  }
  return lines;
}
