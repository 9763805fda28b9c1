import { readFileSync } from "node:fs";

/**
 * Milliseconds of processor that the main thread has had, without waiting for a processor and without
 * the engine's other threads: on a busy machine what the clock would say on one at rest. Linux only.
 */
export function readThreadTime(): number {
  const file = `/proc/self/task/${process.pid}/schedstat`;
  return Number(readFileSync(file, "utf8").split(" ")[0]) / 1e6;
}
