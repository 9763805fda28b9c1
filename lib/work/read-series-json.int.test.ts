import { expect, it } from "vitest";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { toRecord } from "@/lib/formats/column";
import { SERIES_COLUMNS } from "@/lib/formats/series-columns";
import { toColumns } from "@/lib/series/columns";
import { placePoints } from "@/lib/series/place-points";
import { driver, openDatabase } from "@/lib/store/connection";
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

/** What other processes may do, each of which readers of a series have to see. */
const CHANGES: Record<string, string> = {
  "a value": "UPDATE Figure SET value = 9999, low = 9999, high = 9999 WHERE seriesId = @id",
  "a bound": "UPDATE Figure SET qualifier = 'at_least', high = NULL WHERE id = @first",
  "a day": "UPDATE Figure SET asOf = '2018-01-01' WHERE id = @last",
  "how exact a day is": "UPDATE Figure SET asOfPrecision = 'month' WHERE id = @first",
  "the start of a period": "UPDATE Figure SET periodStart = '2018-01-01' WHERE id = @first",
  "who computed it": "UPDATE Figure SET computedBy = 'us' WHERE id = @first",
  "what was registered late": "UPDATE Figure SET registeredLate = 3 WHERE id = @first",
  "a role": "UPDATE Figure SET role = 'triangulation', roleReason = 'suspect' WHERE id = @first",
  "the reason of a role": "UPDATE Figure SET roleReason = 'conflicting' WHERE id = @first",
  "an event's toll": "UPDATE Figure SET eventId = (SELECT id FROM CrisisEvent) WHERE id = @last",
  "another document":
    "UPDATE Figure SET documentId = (SELECT max(id) FROM Document) WHERE id = @last",
  "an edition": `UPDATE Figure SET supersedesId = @first, supersedeReason = 'correction'
    WHERE id = @last`,
  "the reason of an edition": "UPDATE Figure SET supersedeReason = 'restated' WHERE id = @last",
  "a withdrawal by the source": `UPDATE Figure SET status = 'withdrawn', withdrawnBy = 'source',
    withdrawnOn = '2024-01-01', withdrawnReason = 'x' WHERE id = @last`,
  "a withdrawal by us": "UPDATE Figure SET withdrawnBy = 'us' WHERE id = @last",
  "a draft": "UPDATE Figure SET status = 'draft' WHERE id = @first",
  "a title": "UPDATE Document SET title = title || ' II'",
  "a language": "UPDATE Document SET language = 'ar'",
  "an address": "UPDATE Document SET url = 'https://example.org/' || id",
  "a day of publication": "UPDATE Document SET published = '2019-01-01'",
  "a publisher": "UPDATE Document SET publisherId = (SELECT max(id) FROM Organisation)",
  "the name of a publisher": "UPDATE Organisation SET shortName = 'X' || code",
  "a merged publisher": `UPDATE Organisation SET mergedIntoId = (SELECT min(id) FROM Organisation)
    WHERE id = (SELECT max(id) FROM Organisation)`,
  "a rhythm": "DELETE FROM SeriesRhythm",
  "a check": "INSERT INTO SeriesCheck (seriesId, checkedOn) VALUES (@id, '2018-02-02')",
  "a note on the method": "UPDATE Series SET methodNote = 'new'",
  "a measure": "UPDATE Series SET measure = 'stock'",
  "a restart": "UPDATE Series SET continuesId = @id WHERE id <> @id",
  "a place": "UPDATE Place SET name = name || ', north'",
  "a merged series": `UPDATE Series SET mergedIntoId = (SELECT min(id) FROM Series
    WHERE id <> @id) WHERE id = @id`,
};

it("tells at once what another process changed, whatever it was", async () => {
  const id = driver()
    .prepare(
      `SELECT seriesId FROM Figure JOIN Series ON Series.id = seriesId
       WHERE measure = 'cumulative' AND EXISTS (SELECT 1 FROM SeriesRhythm r WHERE r.seriesId = Series.id)
       GROUP BY seriesId HAVING min(status) = 'published' ORDER BY count(*) DESC LIMIT 1`,
    )
    .pluck()
    .get() as string;
  const figures = driver()
    .prepare("SELECT id FROM Figure WHERE seriesId = ? ORDER BY asOf, id")
    .pluck()
    .all(id) as string[];
  const other = openDatabase(driver().name);
  other.pragma("foreign_keys = OFF");
  let before = await read(id, null);
  for (const [what, sql] of Object.entries(CHANGES)) {
    const change = other.prepare(sql);
    const names = sql.match(/@(\w+)/g) ?? [];
    const all: Record<string, unknown> = { id, first: figures[0], last: figures.at(-1) };
    change.run(Object.fromEntries(names.map((name) => [name.slice(1), all[name.slice(1)]])));
    const after = await read(id, null);
    expect([what, after]).not.toEqual([what, before]);
    expect([what, after]).toEqual([what, await readPlainly(id, null)]);
    before = after;
  }
  other.close();
});

it("is nothing where there is no series, or none for readers", async () => {
  expect(await readSeriesJson("no-such-series", null, VERSION)).toBeNull();
  const [id = ""] = await ids();
  driver().prepare("UPDATE Figure SET status = 'draft' WHERE seriesId = ?").run(id);
  expect(await readSeriesJson(id, null, VERSION)).toBeNull();
});
