// The production server: Next behind the common headers, a health check, a log and a clean end.
import { createServer } from "node:http";
import { EnvironmentError, readEnvironment, type Environment } from "@/lib/config/env";
import { sessionSecret } from "@/lib/config/session-secret";
import { explainListenError } from "@/lib/config/listen-error";
import { createLogger } from "@/lib/log/logger";
import { closeDatabase } from "@/lib/work/close-database";
import { announceSetUp } from "./announce-set-up";
import { handleRequest } from "./handle-request";
import { makeKeptAnswers } from "./kept-answers";
import { loadPages } from "./load-pages";
import { leaveAnswers, recallAnswers, runningProgram } from "./next-start";
import { refuseUnreadable } from "./refuse-unreadable";
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

/** Long enough for those who ask again and again whether the site is back. */
const READERS_FIRST_MS = 300;

/** What is kept for the next start is a help that no start and no end may hang on. */
function tryTo<Result>(help: () => Result): Result | null {
  try {
    return help();
  } catch (error) {
    logger.warn({ err: error }, "answers could not be kept from one start to the next");
    return null;
  }
}

const environment = readEnvironmentOrExit();
const logger = createLogger();
// Made now, at the first start, and not by whoever signs in first.
sessionSecret();
const pages = loadPages(environment.port);
const answers = makeKeptAnswers();
const maker = { publicUrl: environment.publicUrl, program: runningProgram() };
const recalled = tryTo(() => recallAnswers(answers, maker)) ?? 0;
const server = createServer(handleRequest(pages.handle, { logger, answers, ...environment }));
refuseUnreadable(server, logger);
server.on("error", (error) => {
  console.error(explainListenError(error, environment.port, environment.host));
  process.exit(1);
});
server.listen(environment.port, environment.host ?? undefined, () => {
  // While Next is being loaded nothing is answered: who waited for the start comes first.
  setTimeout(() => void pages.load(), recalled > 0 ? READERS_FIRST_MS : 0);
  const address =
    environment.publicUrl ?? `http://${environment.host ?? "localhost"}:${environment.port}`;
  logger.info({ address }, "listening");
  void announceSetUp(environment, address, logger);
  if (process.stdout.isTTY) console.log(`\n  As Reported is at ${address}\n`);
});
shutDownOnSignal(watchRequests(server), async () => {
  tryTo(() => leaveAnswers(answers, maker));
  await pages.close();
  await closeDatabase();
  logger.flush();
});
