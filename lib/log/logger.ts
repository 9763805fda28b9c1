import { pino, type DestinationStream, type Logger } from "pino";

const SECRETS = [
  "cookie",
  "set-cookie",
  "authorization",
  "password",
  "passwordHash",
  "current",
  "token",
  "tokenHash",
  "secret",
  "clientSecret",
  "backupCodes",
  "totpURI",
];

/**
 * A logger of JSON lines on the standard output, or `destination`. Values under the names of secrets
 * never reach a line, down to the third level.
 */
export function createLogger(destination?: DestinationStream): Logger {
  const options = {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
      remove: true,
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
