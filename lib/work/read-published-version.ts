import "server-only";
import { driver } from "@/lib/store/connection";
import { readDataVersion } from "@/lib/store/data-version";

/** The number that changes whenever what readers see does, in whichever process; read anew each time. */
export function readPublishedVersion(): number {
  return readDataVersion(driver());
}
