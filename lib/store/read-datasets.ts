import "server-only";
import { groupBy } from "@/lib/domain/group-by";
import type { Db } from "./connection";
import { readAll } from "./sql";

/** The names of the counts that organisations run, by the organisation's id. */
export function readDatasets(db: Db): Map<string, string[]> {
  const rows = readAll<{ originId: string; dataset: string }>(
    db,
    "SELECT DISTINCT originId, dataset FROM Series WHERE dataset IS NOT NULL ORDER BY dataset",
  );
  const groups = groupBy(rows, (row) => row.originId);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ dataset }) => dataset)]));
}
