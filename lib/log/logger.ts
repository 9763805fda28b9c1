import { pino, type Logger } from "pino";

/**
 * A logger of JSON lines on the standard output. Values under these names never reach a line,
 * wherever in it they stand.
 */
export function createLogger(): Logger {
  return pino({
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ["cookie", "authorization", "password", "token"].flatMap((name) => [
        name,
        `*.${name}`,
        `*.*.${name}`,
      ]),
      remove: true,
    },
  });
}
