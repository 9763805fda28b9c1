import "server-only";
import { driver } from "./connection";

/** Throws when the database does not answer or has not been migrated. */
export function probeDatabase(): void {
  driver().prepare(`SELECT count(*) FROM "DataVersion"`).get();
}
