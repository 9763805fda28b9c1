import { pino, type DestinationStream, type Logger } from "pino";
import { mapStack } from "./map-stack";

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

/** What a line says of an error: its stack leads to our sources. */
function writeError(error: Error): unknown {
  const written = pino.stdSerializers.err(error);
  // What was thrown may be no error.
  return typeof written.stack === "string"
    ? { ...written, stack: mapStack(written.stack) }
    : written;
}

/**
 * A logger of JSON lines on the standard output, or `destination`. Values under the names of secrets
 * never reach a line, down to the third level.
 */
export function createLogger(destination?: DestinationStream): Logger {
  const options = {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: writeError },
    redact: {
      paths: SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
      remove: true,
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
