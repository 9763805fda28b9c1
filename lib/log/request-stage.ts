import { AsyncLocalStorage } from "node:async_hooks";

/**
 * How far a request has come: `handed_over` to Next, which reads what was sent by itself, or `begun` by
 * a page or an action of ours. What fails between the two is what was sent.
 */
export interface RequestProgress {
  stage: "received" | "handed_over" | "begun";
}

// The server's bundle and Next's share no module state.
const held = globalThis as { asReportedRequests?: AsyncLocalStorage<RequestProgress> };
const requests = (held.asReportedRequests ??= new AsyncLocalStorage());

/** Answers a request within `run`, for which {@link requestStage} then speaks. */
export function followRequest<Value>(run: (progress: RequestProgress) => Value): Value {
  const progress: RequestProgress = { stage: "received" };
  return requests.run(progress, () => run(progress));
}

/** Notes how far the request that is being answered has come. */
export function enterStage(stage: RequestProgress["stage"]): void {
  const progress = requests.getStore();
  if (progress) progress.stage = stage;
}

/** How far the request that is being answered has come; null outside of one. */
export function requestStage(): RequestProgress["stage"] | null {
  return requests.getStore()?.stage ?? null;
}
