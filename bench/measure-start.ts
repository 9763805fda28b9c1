import { median } from "./median";
import { reportRatio } from "./report";
import { serveBare, serveOurs } from "./serve";

/** From the start of the process to the first page with data, beside the bare server. */
export async function measureStart(database: string, turns: number): Promise<string[]> {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    const ours = await serveOurs(database, "/crises/bench-0");
    times.ours.push(ours.startMs);
    await ours.stop();
    const bare = await serveBare(database, "/series/s000000000000000");
    times.bare.push(bare.startMs);
    await bare.stop();
  }
  const [mine, other] = [median(times.ours), median(times.bare)];
  const more = `${mine.toFixed(0)} and ${other.toFixed(0)} ms`;
  return [reportRatio("start to first page with data × bare", mine / other, { atMost: 5 }, more)];
}
