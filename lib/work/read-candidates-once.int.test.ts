import { expect, it } from "vitest";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { readPageQuery } from "@/lib/schema/page-query";
import { useSeededDatabase } from "@/lib/testing/database";
import { readHeadlines } from "./query-crises";
import { queryJudgedFigures } from "./query-figures";
import { listSeries } from "./query-series";
import { readCandidatesOnce } from "./read-candidates-once";

useSeededDatabase();

const SLUG = "gaza-2023";

it("reads each series when it is first asked for, and once", async () => {
  const [one, two] = (await listSeries({ ...NO_FILTER, crisis: [SLUG] })).map((s) => s.series);
  if (one === undefined || two === undefined) throw new Error("two series are needed");
  const read = readCandidatesOnce(null);
  const first = read([one]).get(one.id);
  expect(first?.length).toBeGreaterThan(0);
  expect(read([one]).has(two.id)).toBe(false);
  const both = read([one, two]);
  expect(both.get(one.id)).toBe(first);
  expect(both.get(two.id)).toEqual(readCandidatesOnce(null)([two]).get(two.id));
});

it.each([null, "2024-03-01"] as const)(
  "lets the parts of a page say what each says alone, as known on %s",
  async (knownOn) => {
    const query = new URLSearchParams(knownOn === null ? {} : { knownOn });
    const { page } = readPageQuery(query, { crisis: SLUG });
    const read = readCandidatesOnce(knownOn);
    expect(await readHeadlines(SLUG, knownOn, read)).toEqual(await readHeadlines(SLUG, knownOn));
    const judged = await queryJudgedFigures(page, read);
    expect(judged.standings.size).toBe(judged.rows.length);
    expect(judged).toEqual(await queryJudgedFigures(page));
  },
);
