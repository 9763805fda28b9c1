import Database from "better-sqlite3";
import { askOften } from "./ask-often";
import { median, time } from "./median";
import { reportRatio } from "./report";
import { serveBare, serveOurs } from "./serve";

const SERIES = "s000000000000000";
const PATH = `/api/v1/series/${SERIES}`;
const FOR_MS = 2_000;

/** The series as JSON: unchanged beside a bare server that sends the same bytes, and after a change. */
export async function measureSeries(database: string, turns: number): Promise<string[]> {
  const ours = await serveOurs(database, "/healthz");
  const bare = await serveBare(database, "/");
  try {
    const bytes = await (await fetch(`${ours.url}${PATH}`)).arrayBuffer();
    await fetch(`${bare.url}/bytes`, { method: "PUT", body: bytes });
    const lines: string[] = [];
    for (const connections of [1, 16, 64]) {
      const all = { ours: [0], bare: [0], p99: [0], bareP99: [0] };
      for (const list of Object.values(all)) list.pop();
      for (let turn = 0; turn < turns; turn += 1) {
        const mine = await askOften(`${ours.url}${PATH}`, connections, FOR_MS);
        const other = await askOften(`${bare.url}/bytes`, connections, FOR_MS);
        all.ours.push(mine.perSecond);
        all.bare.push(other.perSecond);
        all.p99.push(mine.p99);
        all.bareP99.push(other.p99);
      }
      const [mine, other] = [median(all.ours), median(all.bare)];
      const what = `series JSON unchanged, ${connections} connections, requests/s × bare`;
      const more = `${mine.toFixed(0)}/s and ${other.toFixed(0)}/s, p99 ${median(all.p99).toFixed(1)} and ${median(all.bareP99).toFixed(1)} ms, ${(bytes.byteLength / 1024).toFixed(0)} KiB`;
      lines.push(
        connections === 16
          ? reportRatio(what, mine / other, { atLeast: 0.5 }, more)
          : `       ${what}: ${(mine / other).toFixed(2)}; ${more}`,
      );
    }
    const [mine, other] = await measureChanged(database, [ours.url, bare.url], "identity", turns);
    lines.push(
      reportRatio(
        "series JSON, first request after a change, p50 × bare read",
        mine / other,
        { atMost: 0.6 },
        `${mine.toFixed(1)} and ${other.toFixed(1)} ms`,
      ),
    );
    const [packed, bothPacked] = await measureChanged(
      database,
      [ours.url, bare.url],
      "gzip",
      turns,
    );
    lines.push(
      `       the same, both packed by gzip: ${(packed / bothPacked).toFixed(2)}; ${packed.toFixed(1)} and ${bothPacked.toFixed(1)} ms`,
    );
    return lines;
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
}

/** Each time a value of the series changes, as another process would publish it. */
async function measureChanged(
  database: string,
  [ours, bare]: [string, string],
  coding: "identity" | "gzip",
  turns: number,
): Promise<[number, number]> {
  const db = new Database(database);
  const change = db.transaction(() => {
    db.prepare("UPDATE Figure SET value = value + 1 WHERE id = 'f000000000000500'").run();
    db.prepare("UPDATE DataVersion SET version = version + 1").run();
  });
  const ask = async (url: string): Promise<number> =>
    time(async () => (await fetch(url, { headers: { "Accept-Encoding": coding } })).arrayBuffer());
  const times: { mine: number[]; other: number[] } = { mine: [], other: [] };
  for (let turn = 0; turn < 10 * turns; turn += 1) {
    change.immediate();
    times.mine.push(await ask(`${ours}${PATH}`));
    times.other.push(await ask(`${bare}/series/${SERIES}`));
  }
  db.close();
  return [median(times.mine), median(times.other)];
}

/** How much longer a crisis page and a series take, made anew, with the larger database. */
export async function measureGrowth(
  small: string,
  large: string,
  turns: number,
): Promise<string[]> {
  const servers = await Promise.all(
    [small, large].map(async (file) => serveOurs(file, "/healthz")),
  );
  try {
    const lines: string[] = [];
    for (const path of ["/crises/bench-0", PATH]) {
      const times: number[][] = [[], []];
      for (let turn = 0; turn < 5 * turns; turn += 1) {
        for (const [i, server] of servers.entries()) {
          // Each day is a question of its own, which nothing was kept for.
          const day = new Date(Date.UTC(2027, 0, 1 + turn)).toISOString().slice(0, 10);
          const url = `${server.url}${path}?knownOn=${day}`;
          times[i]?.push(await time(async () => (await fetch(url)).arrayBuffer()));
        }
      }
      const [few = 1, many = 1] = times.map((list) => median(list));
      lines.push(
        reportRatio(
          `latency of ${path}, large database × small`,
          many / few,
          { atMost: 1.3 },
          `${many.toFixed(1)} and ${few.toFixed(1)} ms`,
        ),
      );
    }
    return lines;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
