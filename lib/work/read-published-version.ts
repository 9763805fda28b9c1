import "server-only";
import { driver } from "@/lib/store/connection";
import { readDataState, readDataVersion } from "@/lib/store/data-version";

/** The number that changes whenever what readers see does, in whichever process; read anew each time. */
export function readPublishedVersion(): number {
  return readDataVersion(driver());
}

/** {@link readPublishedVersion} with the instant of the change, which tells apart what has one number. */
export function readPublishedState(): { version: number; changedAt: string | null } {
  return readDataState(driver());
}
