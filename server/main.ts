// The production server: Next behind the common headers, a health check, a log and a clean end.
import { createServer } from "node:http";
import next from "next";
import { EnvironmentError, readEnvironment, type Environment } from "@/lib/config/env";
import { sessionSecret } from "@/lib/config/session-secret";
import { explainListenError } from "@/lib/config/listen-error";
import { createLogger } from "@/lib/log/logger";
import { closeDatabase } from "@/lib/work/close-database";
import { announceSetUp } from "./announce-set-up";
import { takeBuiltConfig } from "./built-config";
import { handleRequest } from "./handle-request";
import { quietConsole } from "./quiet-console";
import { shutDownOnSignal, watchRequests } from "./shut-down";

function readEnvironmentOrExit(): Environment {
  try {
    return readEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}

const environment = readEnvironmentOrExit();
const logger = createLogger();
// Made now, at the first start, and not by whoever signs in first.
sessionSecret();
// Next is not told the host name: it would take it for the site's and redirect to it for ever.
// It is told the port: what a form's action leads on to, it fetches from itself.
takeBuiltConfig();
const app = next({ dev: false, port: environment.port });
await app.prepare();
quietConsole();

const server = createServer(handleRequest(app.getRequestHandler(), { logger, ...environment }));
shutDownOnSignal(watchRequests(server), async () => {
  await app.close();
  await closeDatabase();
  logger.flush();
});
server.on("error", (error) => {
  console.error(explainListenError(error, environment.port, environment.host));
  process.exit(1);
});
server.listen(environment.port, environment.host ?? undefined, () => {
  const address =
    environment.publicUrl ?? `http://${environment.host ?? "localhost"}:${environment.port}`;
  logger.info({ address }, "listening");
  void announceSetUp(environment, address, logger);
  if (process.stdout.isTTY) console.log(`\n  As Reported is at ${address}\n`);
});
