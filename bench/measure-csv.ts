import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { setTimeout as wait } from "node:timers/promises";
import { CSV_QUERY } from "./bare-sql";
import { download, measureExport } from "./measure-export";
import { median, time } from "./median";
import { reportRatio } from "./report";
import { serveBare, serveOurs } from "./serve";

const run = promisify(execFile);
const MIB = 2 ** 20;
const TABLE = "/api/v1/figures.csv";
/** The same rows, asked for in words that no kept file answers. */
const LIVE = `${TABLE}?status=published`;

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
    const times = { sqlite: [0], live: [0], bare: [0], kept: [0] };
    for (const list of Object.values(times)) list.pop();
    let bytes = 0;
    for (let turn = 0; turn < turns; turn += 1) {
      const shell = `sqlite3 -csv -header '${database}' "${CSV_QUERY}" > /dev/null`;
      times.sqlite.push(await time(() => run("sh", ["-c", shell])));
      const live = await download(`${ours.url}${LIVE}`);
      times.live.push(live.totalMs);
      bytes = live.bytes;
      times.bare.push((await download(`${bare.url}/csv`)).totalMs);
      times.kept.push((await download(`${ours.url}${TABLE}`)).totalMs);
    }
    const [sqlite, live, kept] = [median(times.sqlite), median(times.live), median(times.kept)];
    const other = median(times.bare);
    const what = `CSV of ${figures} figures`;
    const ms = `${live.toFixed(0)} ms, sqlite3 ${sqlite.toFixed(0)} ms, ${(bytes / MIB).toFixed(0)} MiB`;
    return [
      reportRatio(`${what}, live, speed × sqlite3 -csv`, sqlite / live, { atLeast: 1 }, ms),
      `       ${what}, live, speed × bare server: ${(other / live).toFixed(2)}`,
      reportRatio(
        `${what}, kept, speed × sqlite3 -csv`,
        sqlite / kept,
        { atLeast: 4 },
        `${kept.toFixed(0)} ms`,
      ),
      ...(await measureExport(database, LIVE, `${what}, live`)),
    ];
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
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
