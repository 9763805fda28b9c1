import "server-only";
import { driver } from "./connection";
import { readDataVersion } from "./data-version";

/** Throws when the database does not answer or has not been migrated. */
export function probeDatabase(): void {
  readDataVersion(driver());
}
