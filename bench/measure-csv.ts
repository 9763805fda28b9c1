import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { setTimeout as wait } from "node:timers/promises";
import { askOften } from "./ask-often";
import { CSV_QUERY } from "./bare-sql";
import { median, time } from "./median";
import { reportRatio } from "./report";
import { serveBare, serveOurs } from "./serve";

const run = promisify(execFile);
const MIB = 2 ** 20;
const TABLE = "/api/v1/figures.csv";
/** The same rows, asked for in words that no kept file answers. */
const LIVE = `${TABLE}?status=published`;

interface Download {
  totalMs: number;
  firstMs: number;
  bytes: number;
}

async function download(url: string): Promise<Download> {
  const form = "%{time_total} %{time_starttransfer} %{size_download}";
  const { stdout } = await run("curl", ["-sf", "-o", "/dev/null", "-w", form, url]);
  const [total = 0, first = 0, bytes = 0] = stdout.split(" ").map(Number);
  return { totalMs: total * 1000, firstMs: first * 1000, bytes };
}

/** The whole table as CSV, beside `sqlite3 -csv` and a bare server that write the same columns. */
export async function measureCsv(
  database: string,
  figures: number,
  turns: number,
): Promise<string[]> {
  const ours = await serveOurs(database, "/healthz");
  const bare = await serveBare(database, "/");
  try {
    await download(`${ours.url}${LIVE}`);
    await waitForFile(ours.url);
    const times = { sqlite: [0], live: [0], bare: [0], kept: [0], first: [0] };
    for (const list of Object.values(times)) list.pop();
    let bytes = 0;
    for (let turn = 0; turn < turns; turn += 1) {
      const shell = `sqlite3 -csv -header '${database}' "${CSV_QUERY}" > /dev/null`;
      times.sqlite.push(await time(() => run("sh", ["-c", shell])));
      const live = await download(`${ours.url}${LIVE}`);
      times.live.push(live.totalMs);
      times.first.push(live.firstMs);
      bytes = live.bytes;
      times.bare.push((await download(`${bare.url}/csv`)).totalMs);
      times.kept.push((await download(`${ours.url}${TABLE}`)).totalMs);
    }
    const [sqlite, live, kept] = [median(times.sqlite), median(times.live), median(times.kept)];
    const other = median(times.bare);
    const what = `CSV of ${figures} figures`;
    const ms = `${live.toFixed(0)} ms, sqlite3 ${sqlite.toFixed(0)} ms, ${(bytes / MIB).toFixed(0)} MiB`;
    const lines = [
      reportRatio(`${what}, live, speed × sqlite3 -csv`, sqlite / live, { atLeast: 1 }, ms),
      `       ${what}, live, speed × bare server: ${(other / live).toFixed(2)}`,
      reportRatio(
        `${what}, kept, speed × sqlite3 -csv`,
        sqlite / kept,
        { atLeast: 4 },
        `${kept.toFixed(0)} ms`,
      ),
      reportRatio(`${what}, first byte in ms`, median(times.first), { atMost: 50 }),
    ];
    return [
      ...lines,
      ...(await measureOthers(ours.url, what)),
      ...(await measureMemory(database, what)),
    ];
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
}

/** How much a process grows that was just started and has answered the same question for one row. */
async function measureMemory(database: string, what: string): Promise<string[]> {
  const fresh = await serveOurs(database, "/healthz");
  try {
    await download(`${fresh.url}${LIVE}&limit=1`);
    const before = fresh.memory();
    let peak = before;
    const look = setInterval(() => (peak = Math.max(peak, fresh.memory())), 10);
    await download(`${fresh.url}${LIVE}`);
    clearInterval(look);
    return [
      reportRatio(
        `${what}, growth of a fresh process' memory in MiB`,
        (peak - before) / MIB,
        { atMost: 60 },
        `from ${(before / MIB).toFixed(0)} MiB`,
      ),
    ];
  } finally {
    await fresh.stop();
  }
}

/** How long others wait for a small answer while the table is being sent. */
async function measureOthers(url: string, what: string): Promise<string[]> {
  const small = `${url}/api/v1/crises?limit=1`;
  await askOften(small, 1, 100);
  let isSending = true;
  const sending = download(`${url}${LIVE}`).then(() => (isSending = false));
  const p99s: number[] = [];
  while (isSending) p99s.push((await askOften(small, 1, 250)).p99);
  await sending;
  return [reportRatio(`${what}, p99 of a small GET meanwhile in ms`, median(p99s), { atMost: 15 })];
}

/** Asks once, and then until the answer tells its length, as the one from the file does. */
async function waitForFile(url: string): Promise<void> {
  await download(`${url}${TABLE}`);
  for (;;) {
    const head = await fetch(`${url}${TABLE}`, {
      method: "HEAD",
      headers: { "Accept-Encoding": "br" },
    });
    if (head.headers.get("content-encoding") === "br") return;
    await wait(100);
  }
}
