import { setImmediate } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { NO_FILTER, type FigureFilter, type FigureSort } from "@/lib/domain/figure-filter";
import { DEFAULT_SORT } from "@/lib/schema/figure-query-format";
import { driver } from "@/lib/store/connection";
import { raiseDataVersion } from "@/lib/store/data-version";
import { isWide, readAside } from "@/lib/store/read-aside";
import { readCountedPage } from "@/lib/store/read-figures";
import { useSeededDatabase } from "@/lib/testing/database";
import { generateFigures } from "@/lib/testing/generate-figures";
import { plantCrisis } from "@/lib/testing/plant";
import { queryCrises } from "./query-crises";
import { queryFigureHistories, queryFigures } from "./query-figures";
import { listSeries } from "./query-series";
import { listOrganisations } from "./query-sources";

useSeededDatabase();

beforeAll(() => {
  plantCrisis(driver());
  generateFigures(driver(), 22_000);
}, 120_000);

const page = (filter: Partial<FigureFilter>, sort: FigureSort = DEFAULT_SORT) => ({
  filter: { ...NO_FILTER, ...filter },
  sort,
  limit: 20,
  cursor: null,
});

const FILTERS: [string, Partial<FigureFilter>, FigureSort?][] = [
  ["all", {}],
  ["those known on a day", { knownOn: "2019-05-01" }],
  ["those of words", { q: "situation report" }],
  ["those of a word that is nowhere", { q: "zzzz" }],
  ["those of a role and a time", { role: ["recommended"], from: "2001-01-01", to: "2019-12-31" }],
  ["those that were superseded or withdrawn too", { status: ["superseded", "withdrawn"] }],
  ["all by value", {}, { key: "value", descending: true }],
  ["all by publication", {}, { key: "published", descending: false }],
  ["those of a crisis of many", { crisis: ["planted"] }],
];

describe.each(FILTERS)("a list of %s", (_, filter, sort) => {
  it("is what the plain query gives, while others are answered", async () => {
    const asked = page(filter, sort);
    expect(isWide(driver(), asked.filter)).toBe(true);
    let others = 0;
    const other = setImmediate().then(() => (others += 1));
    const { rows, total, leftOut } = await queryFigures(asked);
    expect(others).toBe(1);
    await other;
    const plain = readCountedPage(driver(), { ...asked, position: null });
    expect({ rows, total, leftOut }).toEqual(plain);
  });
});

it("goes on where a page ended", async () => {
  const first = await queryFigures(page({}));
  const { rows } = await queryFigures({ ...page({}), cursor: first.nextCursor });
  const plain = readCountedPage(driver(), { ...page({}), limit: 40, position: null });
  expect([...first.rows, ...rows]).toEqual(plain.rows);
});

it("is of one state, though it is published meanwhile", async () => {
  const before = await queryFigures(page({}));
  const [first] = before.rows;
  const asked = queryFigures(page({}));
  const histories = queryFigureHistories(page({}));
  const db = driver();
  db.prepare("UPDATE Figure SET status = 'withdrawn', withdrawnBy = 'us' WHERE id = ?").run(
    first?.figure.id,
  );
  raiseDataVersion(db);
  const plain = readCountedPage(db, { ...page({}), position: null });
  for (const { rows, total, leftOut } of [await asked, await histories]) {
    expect({ rows, total, leftOut }).toEqual(plain);
    expect(total).toBe(before.total - 1);
  }
});

const STANDING = `Figure f JOIN Series s ON s.id = f.seriesId WHERE f.status = 'published'
  AND NOT EXISTS (SELECT 1 FROM Figure n WHERE n.supersedesId = f.id AND n.status = 'published')`;

function plainly(query: string): Map<string, number> {
  return new Map(driver().prepare<[], [string, number]>(query).raw().all());
}

it("counts by series, crisis and organisation what the plain query counts", async () => {
  const series = await listSeries(NO_FILTER);
  expect(new Map(series.map((one) => [one.series.id, one.figures]))).toEqual(
    plainly(`SELECT s.id, count(*) FROM ${STANDING} GROUP BY s.id`),
  );
  const crises = await queryCrises({ ...NO_FILTER, indicator: ["killed"] });
  expect(new Map(crises.map((one) => [one.crisis.id, one.figures]))).toEqual(
    plainly(`SELECT s.crisisId, count(*) FROM ${STANDING} AND s.indicator = 'killed' GROUP BY 1`),
  );
  const organisations = await listOrganisations();
  const origins = organisations.filter(({ figures }) => figures > 0);
  expect(new Map(origins.map((one) => [one.organisation.id, one.figures]))).toEqual(
    plainly(`SELECT s.originId, count(*) FROM ${STANDING} GROUP BY s.originId`),
  );
  const publishers = organisations.filter(({ documents }) => documents > 0);
  expect(new Map(publishers.map((one) => [one.organisation.id, one.documents]))).toEqual(
    plainly(`SELECT d.publisherId, count(*) FROM Document d WHERE d.publisherId IS NOT NULL
      AND d.id IN (SELECT f.documentId FROM ${STANDING}) GROUP BY d.publisherId`),
  );
  const named = plainly(`SELECT s.originId, 1 FROM ${STANDING} UNION
    SELECT d.publisherId, 1 FROM Document d WHERE d.publisherId IS NOT NULL
      AND d.id IN (SELECT f.documentId FROM ${STANDING}) UNION
    SELECT organisationId, 1 FROM FigureVia WHERE figureId IN (SELECT f.id FROM ${STANDING})`);
  expect(new Set(organisations.map((one) => one.organisation.id))).toEqual(new Set(named.keys()));
});

it("asks this thread for what few figures tell", () => {
  const [one] = driver().prepare<[], [string]>("SELECT id FROM Series LIMIT 1").raw().all();
  expect(isWide(driver(), { ...NO_FILTER, crisis: ["libya-2019"] })).toBe(false);
  expect(isWide(driver(), { ...NO_FILTER, series: one ?? [] })).toBe(false);
});

it("tells what is wrong with a query, and answers the next", async () => {
  await expect(readAside([{ text: "SELECT nothing", params: {} }])).rejects.toThrow(/nothing/);
  expect(await readAside([{ text: "SELECT 1 AS one", params: {} }])).toEqual([[{ one: 1 }]]);
});
