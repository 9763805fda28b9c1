import "server-only";
import type Database from "better-sqlite3";
import { mayLeave } from "./figure-sql";
import { readAll } from "./sql";
import { inList } from "./sqlite";

/** A series of drafts alone is not known to readers, and neither are its id and dataset; so are documents. */
const OF_READERS = `EXISTS (SELECT 1 FROM Figure f WHERE f.seriesId = coalesce(s.mergedIntoId, s.id) AND ${mayLeave("f")})`;

const QUERIES = {
  crisis: `SELECT slug AS name FROM Crisis WHERE ${inList("slug", "names")}`,
  series: `SELECT s.id AS name FROM Series s WHERE ${inList("s.id", "names")} AND ${OF_READERS}`,
  origin: `SELECT code AS name FROM Organisation WHERE ${inList("code", "names")}`,
  dataset: `SELECT DISTINCT s.dataset AS name FROM Series s
    WHERE ${inList("s.dataset", "names")} AND ${OF_READERS}`,
  document: `SELECT d.id AS name FROM Document d WHERE ${inList("d.id", "names")} AND EXISTS (
    SELECT 1 FROM Figure f WHERE f.documentId = coalesce(d.mergedIntoId, d.id) AND ${mayLeave("f")})`,
  place: `SELECT slug AS name FROM Place WHERE ${inList("slug", "names")}
    UNION SELECT pcode FROM Place WHERE ${inList("pcode", "names")}
    UNION SELECT country FROM Place WHERE ${inList("country", "names")}`,
};

export type NamedParameter = keyof typeof QUERIES;
export const NAMED_PARAMETERS = Object.keys(QUERIES) as NamedParameter[];

/** Those of the names that the database knows. */
export function findKnownNames(
  db: Database.Database,
  parameter: NamedParameter,
  names: string[],
): Set<string> {
  const rows = readAll<{ name: string }>(db, QUERIES[parameter], { names: JSON.stringify(names) });
  return new Set(rows.map((row) => row.name));
}

/** Every crisis, origin or dataset that could have been meant. */
export function listNames(
  db: Database.Database,
  parameter: "crisis" | "origin" | "dataset",
): string[] {
  const queries = {
    crisis: "SELECT slug AS name FROM Crisis ORDER BY rank, slug",
    origin: `SELECT DISTINCT o.code AS name FROM Organisation o JOIN Series s ON s.originId = o.id
      WHERE ${OF_READERS} ORDER BY o.code`,
    dataset: `SELECT DISTINCT s.dataset AS name FROM Series s
      WHERE s.dataset IS NOT NULL AND ${OF_READERS} ORDER BY s.dataset`,
  };
  return readAll<{ name: string }>(db, queries[parameter]).map((row) => row.name);
}
