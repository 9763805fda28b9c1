import "server-only";
import type { Db } from "@/lib/store/connection";
import { findOrganisationIds } from "@/lib/store/find-ids";
import { problem, refuseInvalid } from "./refuse";

/** Ids of the organisations that passed a figure on, in the order of their codes. */
export function resolveVia(db: Db, codes: readonly string[]): string[] {
  if (codes.length === 0) return [];
  const known = findOrganisationIds(db, codes);
  return codes.map((code) => {
    const unknown = problem("via", "unknown_organisation", { code });
    return known.get(code) ?? refuseInvalid(unknown);
  });
}
