import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quoteNames } from "./sql";

const FOLDER = "lib/store";
const OF_SQLITE =
  /json_each|sqlite_|VACUUM|PRAGMA|\.pragma\(|\bLIKE\b|GLOB|rowid|strftime|datetime\(|printf\(|ifnull\(|INSERT OR/;
/** Where statements are prepared: there names are quoted. */
const PREPARES = new Set(["sql.ts", "sqlite.ts", "insert-rows.ts"]);

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => ({ name, code: readFileSync(`${FOLDER}/${name}`, "utf8") }));

describe("the store", () => {
  it("says in sqlite.ts alone what only SQLite understands", () => {
    const found = files.filter(({ name, code }) => name !== "sqlite.ts" && OF_SQLITE.test(code));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  it("prepares no statement past the functions of sql.ts", () => {
    const found = files.filter(
      ({ name, code }) => !PREPARES.has(name) && /\.prepare[<(]/.test(code),
    );
    expect(found.map(({ name }) => name)).toEqual([]);
  });
});

describe("quoteNames", () => {
  it.each([
    [
      "SELECT f.id FROM Figure f WHERE f.seriesId = @seriesId",
      'SELECT f.id FROM "Figure" f WHERE f."seriesId" = @seriesId',
    ],
    ["SELECT max(f.asOf) AS lastAsOf FROM User", 'SELECT max(f."asOf") AS "lastAsOf" FROM "User"'],
    [
      "WHERE status = 'inReview' AND note = 'It''s Here'",
      "WHERE status = 'inReview' AND note = 'It''s Here'",
    ],
    [
      'SELECT days, fromDate AS "from" FROM "SeriesRhythm"',
      'SELECT days, "fromDate" AS "from" FROM "SeriesRhythm"',
    ],
    [
      "SELECT iso3, migration_name FROM _prisma_migrations",
      "SELECT iso3, migration_name FROM _prisma_migrations",
    ],
    ["CASE WHEN n.id IS NULL THEN 0 END", "CASE WHEN n.id IS NULL THEN 0 END"],
  ])("writes %s as %s", (text, quoted) => {
    expect(quoteNames(text)).toBe(quoted);
    expect(quoteNames(quoted)).toBe(quoted);
  });
});
