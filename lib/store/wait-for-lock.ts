import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "@/lib/domain/refusal";

/** Longer than an import of a hundred thousand figures holds the lock. */
const PATIENCE_MS = 60_000;
/** Between two tries, doubled each time: most writes take some ms. */
const FIRST_PAUSE_MS = 1;
const LAST_PAUSE_MS = 32;

/** Whether the driver failed because another connection writes. */
export function isBusy(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && code.startsWith("SQLITE_BUSY");
}

/** What a try came to: a result, or null where somebody else writes. */
export type Attempt<Result> = { result: Result } | null;

/**
 * Tries until an attempt answers something else than null, and lets the process do other things in
 * between. Throws {@link Refusal} of kind `busy` where it has not after `patienceMs`.
 */
export async function tryPatiently<Result>(
  attempt: () => Attempt<Result> | Promise<Attempt<Result>>,
  patienceMs: number = PATIENCE_MS,
): Promise<Result> {
  const until = performance.now() + patienceMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LAST_PAUSE_MS)) {
    const answer = await attempt();
    if (answer !== null) return answer.result;
    if (performance.now() >= until) throw new Refusal({ kind: "busy" });
    // A random part more, so that many who wait do not try together.
    await pause(pauseMs * (1 + Math.random()));
  }
}
