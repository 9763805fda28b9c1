import { rmSync } from "node:fs";
import { median } from "./median";
import { reportRatio } from "./report";
import { findFreePort, serveBare, serveOurs } from "./serve";

const PAGE = "/crises/bench-0";

/**
 * From the start of the process to the first page with data, beside the bare server: where nothing was
 * kept, as after an installation, a new version or a change; and where the process before answered
 * that page and ended, as after a restart.
 */
export async function measureStart(database: string, turns: number): Promise<string[]> {
  const times: Record<"first" | "again" | "bare", number[]> = { first: [], again: [], bare: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    rmSync(database.replace(/\.db$/, ".answers"), { recursive: true, force: true });
    // The host that is asked is part of the question.
    const port = await findFreePort();
    for (const which of ["first", "again"] as const) {
      const ours = await serveOurs(database, PAGE, port);
      times[which].push(ours.startMs);
      await ours.stop();
    }
    const bare = await serveBare(database, "/series/s000000000000000");
    times.bare.push(bare.startMs);
    await bare.stop();
  }
  const [first, again, bare] = [median(times.first), median(times.again), median(times.bare)];
  const report = (what: string, mine: number): string =>
    reportRatio(what, mine / bare, { atMost: 5 }, `${mine.toFixed(0)} and ${bare.toFixed(0)} ms`);
  return [
    report("start to first page with data, nothing kept, × bare", first),
    report("start to first page with data, kept by the process before, × bare", again),
  ];
}
