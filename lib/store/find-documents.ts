import "server-only";
import type { Document } from "@/lib/domain/model";
import type { Db } from "./connection";
import { readDocuments, readOrganisations } from "./read-entities";
import { readAll } from "./sql";
import { contains, likePattern } from "./sqlite";

/**
 * The documents at that address, the latest edition first. Addresses that differ in the scheme, a
 * `www.`, a closing stroke or the fragment are one.
 */
export function findDocumentsByUrl(db: Db, url: string): Document[] {
  const wanted = plainAddress(url);
  const rows = readAll<{ id: string; url: string }>(
    db,
    `SELECT id, url FROM Document
     WHERE ${contains("url", "host")} AND archivedAt IS NULL AND mergedIntoId IS NULL
     ORDER BY published DESC, id`,
    { host: likePattern(hostOf(url)) },
  ).filter((row) => plainAddress(row.url) === wanted);
  const documents = readDocuments(
    db,
    rows.map((row) => row.id),
    readOrganisations(db),
  );
  return rows.flatMap(({ id }) => documents.get(id) ?? []);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
}

function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  return hostname.replace(/^www\./, "") + pathname.replace(/\/+$/, "") + search;
}
