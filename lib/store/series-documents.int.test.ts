import { beforeEach, expect, it } from "vitest";
import { useSeededDatabase } from "@/lib/testing/database";
import { driver } from "./connection";
import { readDocuments, type SeriesDocuments } from "./series-documents";

useSeededDatabase();

let series: string;
let figures: { id: string; documentId: string }[];

beforeEach(() => {
  series = driver()
    .prepare(
      `SELECT seriesId FROM Figure WHERE status = 'published' GROUP BY seriesId
       HAVING count(DISTINCT documentId) > 3 ORDER BY seriesId LIMIT 1`,
    )
    .pluck()
    .get() as string;
  figures = driver()
    .prepare("SELECT id, documentId FROM Figure WHERE seriesId = ? ORDER BY asOf, id")
    .all(series) as typeof figures;
});

function read({ isKept = true } = {}): SeriesDocuments {
  const ids = driver()
    .prepare("SELECT documentId FROM Figure WHERE seriesId = ? ORDER BY asOf, id")
    .pluck()
    .all(series);
  const sources = driver().prepare("SELECT sources FROM DataVersion").pluck().get() as number;
  return readDocuments(driver(), {
    series,
    knownOn: null,
    ids: Buffer.from(JSON.stringify(ids)),
    sources: isKept ? sources : null,
  });
}

const titlesOf = ({ documents }: SeriesDocuments): string[] =>
  (JSON.parse(documents.toString()) as { title: string[] }).title;
const placesOf = ({ document }: SeriesDocuments): number[] =>
  JSON.parse(document.toString()) as number[];

it("tells a document once, however many figures are from it", () => {
  const [first, , third] = figures;
  driver()
    .prepare("UPDATE Figure SET documentId = ? WHERE id = ?")
    .run(first?.documentId, third?.id);
  const found = read();
  expect(placesOf(found)[0]).toBe(0);
  expect(placesOf(found)[2]).toBe(0);
  expect(Math.max(...placesOf(found))).toBe(titlesOf(found).length - 1);
  expect(new Set(placesOf(found)).size).toBe(titlesOf(found).length);
});

it("tells two that read alike as two", () => {
  driver().exec("UPDATE Document SET title = 'The same', edition = id");
  const found = read();
  expect(new Set(titlesOf(found))).toEqual(new Set(["The same"]));
  expect(titlesOf(found).length).toBe(new Set(placesOf(found)).size);
});

it("gives again what it read, until a document or an organisation changes", () => {
  const first = read();
  expect(read()).toBe(first);
  const changes = [
    "UPDATE Document SET title = title || '.'",
    "UPDATE Document SET url = 'https://example.org/' || id",
    "UPDATE Document SET language = 'ar'",
    "UPDATE Document SET published = '2020-01-01'",
    "UPDATE Document SET firstSeen = '2020-01-02'",
    "UPDATE Document SET publisherId = (SELECT id FROM Organisation WHERE code = 'WHO')",
    "UPDATE Organisation SET shortName = code || ' (new)'",
    "UPDATE Organisation SET shortName = NULL, name = name || '.'",
    `UPDATE Organisation SET mergedIntoId = (SELECT id FROM Organisation WHERE code = 'OCHA')
     WHERE code = 'WHO'`,
  ];
  let before = first;
  for (const change of changes) {
    driver().exec(change);
    const after = read();
    expect([change, after]).not.toEqual([change, before]);
    expect(read()).toBe(after);
    before = after;
  }
});

it("reads anew where a figure is from another document, and where nothing says what changed", () => {
  const before = read();
  const [first, , , last] = figures;
  driver()
    .prepare("UPDATE Figure SET documentId = ? WHERE id = ?")
    .run(last?.documentId, first?.id);
  expect(read()).not.toEqual(before);
  expect(read({ isKept: false })).not.toBe(read({ isKept: false }));
});

it("sees that a document went and came again by the same id", () => {
  const before = driver().prepare("SELECT sources FROM DataVersion").pluck().get() as number;
  driver().exec(
    `PRAGMA foreign_keys = OFF;
     CREATE TEMP TABLE gone AS SELECT * FROM Document LIMIT 1;
     DELETE FROM Document WHERE id = (SELECT id FROM gone);
     INSERT INTO Document SELECT * FROM gone;
     PRAGMA foreign_keys = ON;`,
  );
  expect(driver().prepare("SELECT sources FROM DataVersion").pluck().get()).toBeGreaterThan(before);
});
