import "server-only";
import type { Organisation } from "@/lib/domain/model";
import type { Db } from "./connection";
import { readAliases } from "./read-aliases";
import { readOrganisations } from "./read-entities";
import { readAll } from "./sql";

/** The organisations that are neither archived nor merged into another, with their other names. */
export function readOrganisationsInUse(db: Db): (Organisation & { aliases: string[] })[] {
  const organisations = readOrganisations(db);
  const aliases = readAliases(db);
  return readAll<{ id: string }>(
    db,
    "SELECT id FROM Organisation WHERE archivedAt IS NULL AND mergedIntoId IS NULL ORDER BY code",
  ).flatMap(({ id }) => {
    const organisation = organisations.get(id);
    return organisation ? [{ ...organisation, aliases: aliases.get(id) ?? [] }] : [];
  });
}
