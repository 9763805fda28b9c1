import type { Server } from "node:http";

// npm passes on a Ctrl-C that the terminal has sent already: the same wish, not a second one.
const SAME_WISH_MS = 1_000;
const PATIENCE_MS = 10_000;

/**
 * Ends the process on SIGINT or SIGTERM: no new connections, running requests finish, then `close`.
 * A second signal, or ten seconds, ends it at once.
 */
export function shutDownOnSignal(server: Server, close: () => Promise<void>): void {
  let asked: number | null = null;
  const onSignal = (): void => {
    if (asked !== null) {
      if (performance.now() - asked > SAME_WISH_MS) process.exit(1);
      return;
    }
    asked = performance.now();
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    server.close(() => {
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
    server.closeIdleConnections();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, onSignal);
}
