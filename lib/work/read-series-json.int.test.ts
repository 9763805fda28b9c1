import { expect, it } from "vitest";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { toRecord } from "@/lib/formats/column";
import { SERIES_COLUMNS } from "@/lib/formats/series-columns";
import { toColumns } from "@/lib/series/columns";
import { placePoints } from "@/lib/series/place-points";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { listSeries, readSeries } from "./query-series";
import { readSeriesJson } from "./read-series-json";

useSeededDatabase();

const VERSION = 7;

/** The same by whole figures, written by JSON.stringify. */
async function readPlainly(id: string, knownOn: CalendarDate | null): Promise<unknown> {
  const detail = await readSeries(id, knownOn);
  if (detail === null) return null;
  const { points, rhythmDeclared } = placePoints(detail.series, detail.figures, knownOn);
  return {
    ...toRecord(detail.series, SERIES_COLUMNS),
    rhythms: detail.series.rhythms,
    checkedOn: detail.series.checkedOn,
    restartedBy: detail.restartedBy.map(({ id: restart }) => restart),
    rhythmDeclared,
    ...toColumns(points),
    role: points.map(({ reported }) => reported.figure.role),
    status: points.map(({ reported }) => reported.status),
    meta: { knownOn, dataVersion: VERSION },
  };
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function read(id: string, knownOn: CalendarDate | null): Promise<unknown> {
  const text = await readSeriesJson(id, knownOn, VERSION);
  return text === null ? null : JSON.parse(toText(text));
}

const ids = async (): Promise<string[]> =>
  (await listSeries({ ...NO_FILTER, status: ["superseded", "withdrawn"] })).map(
    ({ series }) => series.id,
  );

it.each([null, "2019-06-01", "2024-03-15"] as const)(
  "is what the plain query gives, for every series as known on %s",
  async (knownOn) => {
    const all = await ids();
    expect(all.length).toBeGreaterThan(50);
    for (const id of all) {
      const text = await readSeriesJson(id, knownOn, VERSION);
      const plain = await readPlainly(id, knownOn);
      // The same to the letter: also the order of the columns.
      expect(text === null ? null : toText(text)).toBe(
        plain === null ? null : JSON.stringify(plain),
      );
    }
  },
);

it("is that too for what is rare: withdrawn, superseded, merged, texts made to break it", async () => {
  const db = driver();
  const [id = ""] = db
    .prepare("SELECT seriesId FROM Figure GROUP BY seriesId ORDER BY count(*) DESC LIMIT 1")
    .pluck()
    .all() as string[];
  const figures = db
    .prepare("SELECT id, documentId FROM Figure WHERE seriesId = ? ORDER BY asOf, id")
    .all(id) as { id: string; documentId: string }[];
  expect(figures.length).toBeGreaterThan(8);
  const [a, b, c, d, e, f, g] = figures;
  const set = (cells: string, figure = a): void => {
    db.prepare(`UPDATE Figure SET ${cells} WHERE id = ?`).run(figure?.id);
  };
  set(
    "status = 'withdrawn', withdrawnBy = 'source', withdrawnOn = '2024-03-20', withdrawnReason = 'x'",
    a,
  );
  set(
    "status = 'withdrawn', withdrawnBy = 'us', withdrawnOn = '2024-03-20', withdrawnReason = 'x'",
    b,
  );
  set(`supersedesId = '${d?.id}', supersedeReason = 'correction'`, c);
  set("role = 'triangulation', roleReason = 'suspect'", e);
  set("status = 'draft'", f);
  set("qualifier = 'about', low = NULL, high = NULL, value = 0, fallReason = 'correction'", g);
  db.prepare(
    "UPDATE Document SET title = ?, url = NULL, published = NULL, firstSeen = '2020-01-01' WHERE id = ?",
  ).run('a "quote", \\ \u0007 \u2028 \r\n مصراتة 🙂', g?.documentId);
  // A publisher that another one took the place of, which has no short name.
  db.prepare("UPDATE Organisation SET shortName = NULL WHERE code = 'WHO'").run();
  db.prepare(
    `UPDATE Organisation SET mergedIntoId = (SELECT id FROM Organisation WHERE code = 'WHO')
     WHERE id = (SELECT publisherId FROM Document WHERE id = ?)`,
  ).run(e?.documentId);
  for (const knownOn of [null, "2024-03-19", "2024-03-20"] as const) {
    expect(await read(id, knownOn)).toEqual(await readPlainly(id, knownOn));
  }
});

it("tells at once how a document or its publisher is called now", async () => {
  const db = driver();
  const [id = ""] = await ids();
  await read(id, null);
  const changes = [
    "UPDATE Document SET title = title || ' II'",
    "UPDATE Document SET language = 'ar', url = 'https://example.org/' || id",
    "UPDATE Document SET published = '2019-01-01' WHERE published IS NOT NULL",
    "UPDATE Organisation SET shortName = 'X' || code",
  ];
  for (const change of changes) {
    const before = await read(id, null);
    db.exec(change);
    const after = await read(id, null);
    expect(after).not.toEqual(before);
    expect(after).toEqual(await readPlainly(id, null));
  }
});

it("is nothing where there is no series, or none for readers", async () => {
  expect(await readSeriesJson("no-such-series", null, VERSION)).toBeNull();
  const [id = ""] = await ids();
  driver().prepare("UPDATE Figure SET status = 'draft' WHERE seriesId = ?").run(id);
  expect(await readSeriesJson(id, null, VERSION)).toBeNull();
});
