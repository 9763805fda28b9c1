import "server-only";
import type { Db } from "./connection";
import { readOne } from "./sql";

/** Whether a series has that id. */
export function isSeriesId(db: Db, id: string): boolean {
  return readOne(db, "SELECT 1 AS found FROM Series WHERE id = @id", { id }) !== null;
}
