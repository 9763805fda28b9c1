import { setImmediate } from "node:timers/promises";

/** How long others wait at the most, in milliseconds, but for a single step that takes longer. */
const SLICE_MS = 20;

/** Runs long work step by step, and lets the process answer others in between. */
export async function runInSlices<Result>(
  steps: Generator<undefined, Result, undefined>,
): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    await setImmediate();
    begun = performance.now();
  }
}
