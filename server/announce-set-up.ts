import type { Logger } from "pino";
import { prepareAdministrator } from "@/lib/auth/prepare-administrator";
import type { Environment } from "@/lib/config/env";

/**
 * Where nobody can sign in yet, sees to it that somebody can, and says in the log how: the only place
 * that whoever installed the server certainly reads.
 */
export async function announceSetUp(
  environment: Pick<Environment, "firstAdministrator">,
  address: string,
  logger: Logger,
): Promise<void> {
  const prepared = await prepareAdministrator(environment, new Date());
  switch (prepared?.done) {
    case undefined:
      return;
    case "added":
      logger.info({ email: prepared.email }, "the first administrator may sign in");
      return;
    case "refused":
      logger.error(
        { reason: prepared.code },
        "nobody can sign in: choose another ADMIN_PASSWORD and start again",
      );
      return;
    case "link":
      logger.warn(
        { setUp: `${address}${prepared.path}` },
        "nobody can sign in yet: whoever opens this address within a day becomes the administrator",
      );
      if (process.stdout.isTTY) {
        console.log(`  To set up the administration, open\n  ${address}${prepared.path}\n`);
      }
  }
}
