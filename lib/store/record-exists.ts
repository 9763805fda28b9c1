import "server-only";
import type Database from "better-sqlite3";
import { mayLeave } from "./figure-sql";
import { readOne } from "./sql";

export type RecordKind = "crisis" | "series" | "figure";

const QUERIES: Record<RecordKind, string> = {
  crisis: "SELECT 1 AS found FROM Crisis WHERE slug = @name",
  series: `SELECT 1 AS found FROM Figure f JOIN Series s ON f.seriesId = coalesce(s.mergedIntoId, s.id)
    WHERE s.id = @name AND ${mayLeave("f")} LIMIT 1`,
  figure: `SELECT 1 AS found FROM Figure f WHERE f.id = @name AND ${mayLeave("f")}`,
};

/** Whether there is a record of that slug (a crisis) or id that a reader may see. */
export function recordExists(db: Database.Database, kind: RecordKind, name: string): boolean {
  return readOne<{ found: number }>(db, QUERIES[kind], { name }) !== null;
}
