import "server-only";
import { readEnvironment } from "@/lib/config/env";
import type { Db } from "@/lib/store/connection";
import { readSetting } from "@/lib/store/settings";

/**
 * Whether people may approve their own figures: as `ALLOW_SELF_APPROVAL` says, else as was chosen
 * for the installation, else no.
 */
export function allowsSelfApproval(db: Db): boolean {
  const { allowSelfApproval } = readEnvironment(process.env);
  return allowSelfApproval ?? readSetting(db, "allow_self_approval") === "1";
}
