import { resolve } from "node:path";

export const DEFAULT_DATABASE_URL = "file:data/as-reported.db";

/**
 * The database file of `DATABASE_URL` (`file:` URL, relative to the project's root), as an absolute
 * path; an empty one counts as unset. Throws Error for any other kind of URL.
 */
export function databaseFile(): string {
  const url = process.env["DATABASE_URL"]?.trim() || DEFAULT_DATABASE_URL;
  const path = /^file:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (!path) {
    throw new Error(
      `DATABASE_URL is "${url}"; it must be a SQLite file such as ${DEFAULT_DATABASE_URL}`,
    );
  }
  return resolve(path);
}
