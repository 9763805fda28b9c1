import "server-only";
import type Database from "better-sqlite3";
import { readOne } from "./sql";

/** The number that every publishing transaction raises; 0 before the first. */
export function readDataVersion(db: Database.Database): number {
  return readOne<{ version: number }>(db, "SELECT version FROM DataVersion")?.version ?? 0;
}
