import { describe, expect, it } from "vitest";
import { checkRow } from "@/lib/domain/checks/check-row";
import type { EntryReportText, EntryRowText } from "@/lib/domain/entry";
import { emptyRow } from "@/lib/domain/entry-rows";
import { groupBy } from "@/lib/domain/group-by";
import { driver } from "@/lib/store/connection";
import { readFiguresOfSeries } from "@/lib/store/read-figures";
import { readAll, readOne } from "@/lib/store/sql";
import { useSeededDatabase } from "@/lib/testing/database";
import { makeReport } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plant } from "@/lib/testing/plant";
import { examineEntry } from "./examine-entry";

useSeededDatabase();

const AT = new Date("2026-03-01T10:00:00Z");
const amina = makeActor("reporter", "amina");

const rowOf = (parts: Partial<EntryRowText>): EntryRowText => ({
  ...emptyRow(parts.key ?? "r1"),
  indicator: "killed",
  measure: "cumulative",
  unit: "persons",
  place: "tripoli",
  origin: "WHO",
  asOf: "2019-05-06",
  ...parts,
});
const examine = (
  rows: Partial<EntryRowText>[],
  document: Partial<EntryReportText["document"]> = {},
) =>
  examineEntry(amina, {
    report: makeReport({
      crisis: "libya-2019",
      document: {
        publisher: "OCHA",
        published: "2019-05-07",
        url: "https://example.org/new",
        ...document,
      },
      rows: rows.map((parts, i) => rowOf({ key: `r${i + 1}`, ...parts })),
    }),
    at: AT,
  });
const first = async (...input: Parameters<typeof examine>) => {
  const [row] = (await examine(...input)).rows;
  if (!row) throw new Error("no row");
  return row;
};

describe("examineEntry", () => {
  it("finds the series with its baseline and shows the row as readers would see it", async () => {
    const row = await first([{ value: "443" }]);
    expect(row.problems).toEqual([]);
    expect(row.series).toMatchObject({ key: { baseline: "2019-04-04", dataset: null } });
    expect(row.series?.id).toMatch(/^[a-z0-9]{16}$/);
    expect(row.preview).toMatchObject({
      figure: { id: "row:r1", value: 443, knownFrom: "2019-05-07" },
      series: { id: row.series?.id, place: { slug: "tripoli" } },
      document: { title: "Situation report" },
    });
    expect(row.recorded.length).toBeGreaterThan(20);
  });

  it("proposes a series where there is none, with the row's first day as its baseline", async () => {
    const row = await first([{ value: "4", population: "journalists", periodStart: "2019-04-04" }]);
    expect(row.series).toMatchObject({ id: null, key: { baseline: "2019-04-04" } });
    expect(row.preview?.series.id).toMatch(/^new:/);
    expect(row.findings).toEqual([]);
  });

  it("asks which series where the typed parts leave it open", async () => {
    const row = await first([{ value: "40", population: "civilians", origin: "OCHA" }]);
    expect(row.problems).toMatchObject([{ field: "dataset", code: "series_ambiguous" }]);
    expect(row.candidates.map(({ key }) => key.definition)).toEqual(["if_confirmed", "verified"]);
    expect(
      (
        await first([
          { value: "40", population: "civilians", origin: "OCHA", definition: "verified" },
        ])
      ).problems,
    ).toEqual([]);
  });

  it("says what no list knows", async () => {
    const row = await first([{ value: "1", origin: "NOBODY", place: "nowhere", via: "WHO,NOONE" }]);
    expect(row.problems.map(({ field, code }) => `${field}:${code}`)).toEqual([
      "origin:unknown_organisation",
      "via:unknown_organisation",
      "place:unknown_place",
    ]);
    expect(row.figure).toBeNull();
  });

  it("compares with what is on record: a fall, a repetition, another source", async () => {
    const codes = async (parts: Partial<EntryRowText>) =>
      (await first([parts])).findings.map(({ code }) => code);
    expect(await codes({ value: "100" })).toContain("fall_without_reason");
    expect(await codes({ value: "43200", asOf: "2019-05-10" })).toContain("jump");
    const [recorded] = (await first([{ value: "1" }])).recorded.filter(
      ({ figure }) => figure.qualifier === "exact",
    );
    const { value = 0, asOf = "" } = recorded?.figure ?? {};
    expect(await codes({ value: String(value), asOf })).toContain("already_recorded");
  });

  it("compares the rows of a report with each other", async () => {
    const { rows } = await examine([
      { value: "40", population: "journalists", periodStart: "2019-04-04" },
      { value: "40", population: "journalists", periodStart: "2019-04-04" },
      { value: "30", origin: "MSF", population: "all", periodStart: "2019-04-04" },
    ]);
    expect(rows[0]?.findings).toMatchObject([{ code: "already_recorded" }]);
    const parts = await examine(
      [
        {
          value: "50",
          origin: "UNHCR",
          place: "murzuq",
          population: "children",
          periodStart: "2019-08-01",
          asOf: "2019-08-09",
        },
        {
          value: "40",
          origin: "UNHCR",
          place: "murzuq",
          periodStart: "2019-08-01",
          asOf: "2019-08-09",
        },
      ],
      { published: "2019-08-10" },
    );
    expect(parts.rows.map(({ findings }) => findings)).toMatchObject([
      [{ code: "part_above_whole", values: { is: "whole", part: 50, whole: 40 } }],
      [{ code: "part_above_whole", values: { is: "part", part: 50, whole: 40 } }],
    ]);
  });

  it("holds a region against the country that contains it", async () => {
    const { rows } = await examine([
      { value: "50", origin: "UNHCR", place: "tripoli", periodStart: "2019-04-04" },
      { value: "40", origin: "UNHCR", place: "libya", periodStart: "2019-04-04" },
    ]);
    expect(rows[0]?.findings).toMatchObject([
      { code: "part_above_whole", values: { by: "place" } },
    ]);
  });

  it("hears of what waits for review, and leaves out the figure that is corrected", async () => {
    const [known] = (await first([{ value: "1" }])).recorded;
    const figure = {
      id: "waiting000000001",
      seriesId: known?.series.id ?? "",
      documentId: known?.document.id ?? "",
      qualifier: "exact",
      value: 431,
      low: 431,
      high: 431,
      asOf: "2019-05-06",
      status: "in_review",
    };
    plant(driver(), "Figure", figure);
    const codes = async (revisedFigureId: string | null) => {
      const report = makeReport({
        crisis: "libya-2019",
        document: { published: "2019-05-07" },
        rows: [rowOf({ value: "431" })],
      });
      const { rows } = await examineEntry(amina, { report, revisedFigureId, at: AT });
      return rows[0]?.findings.flatMap(({ code, values }) =>
        code === "already_recorded" && values["figure"] === figure.id ? [code] : [],
      );
    };
    expect(await codes(null)).toEqual(["already_recorded"]);
    expect(await codes(figure.id)).toEqual([]);
    const asChildren = async (revisedFigureId: string | null) => {
      const report = makeReport({
        crisis: "libya-2019",
        document: { published: "2019-05-07" },
        rows: [rowOf({ value: "500", population: "children", baseline: "2019-04-04" })],
      });
      const { rows } = await examineEntry(amina, { report, revisedFigureId, at: AT });
      return rows[0]?.findings.map(({ values }) => values["figure"]);
    };
    expect(await asChildren(null)).toContain(figure.id);
    expect(await asChildren(figure.id)).not.toContain(figure.id);
    driver().prepare("DELETE FROM Figure WHERE id = ?").run(figure.id);
  });

  it("recognises a document on record by address and day", async () => {
    const recorded = readOne<{ id: string; url: string; published: string }>(
      driver(),
      "SELECT id, url, published FROM Document WHERE url LIKE 'https://%' AND published IS NOT NULL ORDER BY id LIMIT 1",
    );
    const { id = "", url = "", published = "" } = recorded ?? {};
    const again = {
      url: `${url.replace("https://", "http://www.").replace("www.www.", "www.")}#top`,
      published,
    };
    expect((await examine([], again)).documentProblems).toEqual([
      { field: "url", code: "document_recorded", values: { document: id } },
    ]);
    expect((await examine([], { ...again, published: "2026-02-01" })).documentProblems).toEqual([]);
    expect((await examine([], { id })).document).toMatchObject({ id, url, published });
    expect((await examine([], { id: "nothing" })).documentProblems).toMatchObject([
      { code: "document_not_found" },
    ]);
  });

  it("says what is wrong with a document and with the choice of crisis", async () => {
    const { documentProblems } = await examine([], {
      published: "2026-03-02",
      publisher: "NOBODY",
    });
    expect(documentProblems.map(({ field, code }) => `${field}:${code}`)).toEqual([
      "publisher:unknown_organisation",
      "published:published_in_future",
    ]);
    const report = makeReport({ crisis: "no-such", document: { publisher: "OCHA" }, rows: [] });
    expect((await examineEntry(amina, { report, at: AT })).documentProblems).toMatchObject([
      { field: "crisis", code: "unknown_crisis" },
    ]);
  });

  it("accepts a look without news for a series on record alone", async () => {
    const none = { kind: "no_change" as const, asOf: "" };
    expect((await first([none])).problems).toEqual([]);
    expect((await first([{ ...none, population: "journalists" }])).problems).toMatchObject([
      { code: "series_not_recorded" },
    ]);
  });

  it("is for those who may write drafts, in their crises", async () => {
    const report = makeReport({ crisis: "libya-2019" });
    expect(await refusalOf(examineEntry(null, { report, at: AT }))).toEqual({ kind: "signed_out" });
    const elsewhere = makeActor("reporter", "limited", ["another"]);
    expect(await refusalOf(examineEntry(elsewhere, { report, at: AT }))).toMatchObject({
      kind: "forbidden",
    });
  });
});

describe("the checks over what was really reported", () => {
  it("stop nothing, and seldom ask", () => {
    const ids = readAll<{ id: string }>(driver(), "SELECT id FROM Series").map(({ id }) => id);
    const counts = new Map<string, number>();
    let rows = 0;
    for (const [, all] of groupBy(readFiguresOfSeries(driver(), ids, null), (f) => f.series.id)) {
      const line = all.filter((f) => f.figure.role === "recommended" && f.status === "published");
      for (const [i, entered] of line.entries()) {
        if (i % 4 !== 0) continue;
        rows++;
        const before = all.filter(({ figure }) => figure.asOf < entered.figure.asOf).slice(-50);
        const known = { series: before, otherOrigins: [], related: [] };
        const found = checkRow({ row: "r", entered, today: "2027-01-01", known });
        for (const { level, code } of found) {
          expect(level, `${entered.figure.id} ${code}`).toBe("warning");
          counts.set(code, (counts.get(code) ?? 0) + 1);
        }
      }
    }
    const share = (code: string) => (counts.get(code) ?? 0) / rows;
    expect(share("jump")).toBeLessThan(0.04);
    expect(share("transposed_digits")).toBeLessThan(0.01);
    expect(share("as_of_long_before_publication")).toBeLessThan(0.01);
  });
});
