import "server-only";
import { setImmediate } from "node:timers/promises";

/** How long work goes on before others get their turn. */
const TURN_MS = 15;

/** Does the work for one item after another, so that the process goes on answering however many there are. */
export async function inTurns<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < TURN_MS) continue;
    await setImmediate();
    began = performance.now();
  }
}
