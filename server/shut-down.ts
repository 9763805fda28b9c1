import type { Server } from "node:http";

// npm passes on a Ctrl-C that the terminal has sent already: the same wish, not a second one.
const SAME_WISH_MS = 1_000;
const PATIENCE_MS = 10_000;

/**
 * Prepares `server` to end well: the function that this returns lets it take no new connections and
 * is done when the running requests are. Browsers hold connections open without asking anything; those
 * are cut. To be called before the server listens.
 */
export function watchRequests(server: Server): () => Promise<void> {
  let running = 0;
  let ending = false;
  const cutIdle = (): void => {
    if (ending && running === 0) server.closeAllConnections();
  };
  server.on("request", (_, response) => {
    running += 1;
    response.on("close", () => {
      running -= 1;
      cutIdle();
    });
  });
  return async () => {
    ending = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    cutIdle();
    return closed;
  };
}

/**
 * Ends the process on SIGINT or SIGTERM: `end` lets running requests finish, then `close`. A second
 * signal, or ten seconds, ends it at once.
 */
export function shutDownOnSignal(end: () => Promise<void>, close: () => Promise<void>): void {
  let asked: number | null = null;
  const onSignal = (): void => {
    if (asked !== null) {
      if (performance.now() - asked > SAME_WISH_MS) process.exit(1);
      return;
    }
    asked = performance.now();
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    end()
      .then(close)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, onSignal);
}
