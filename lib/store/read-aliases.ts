import "server-only";
import { groupBy } from "@/lib/domain/group-by";
import type { Db } from "./connection";
import { readAll } from "./sql";

/** The other names of organisations, by the organisation's id. */
export function readAliases(db: Db): Map<string, string[]> {
  const rows = readAll<{ alias: string; organisationId: string }>(
    db,
    "SELECT alias, organisationId FROM OrganisationAlias ORDER BY alias",
  );
  const groups = groupBy(rows, (row) => row.organisationId);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ alias }) => alias)]));
}
