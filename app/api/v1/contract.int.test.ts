import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import * as rest from "./[[...rest]]/route";
import * as crisis from "./crises/[slug]/route";
import * as crisesCsv from "./crises.csv/route";
import * as crises from "./crises/route";
import * as figure from "./figures/[id]/route";
import * as figuresCsv from "./figures.csv/route";
import * as figures from "./figures/route";
import * as oneSeries from "./series/[id]/route";
import * as seriesCsv from "./series.csv/route";
import * as series from "./series/route";

useSeededDatabase();

type Cells = Record<string, string | number | null>;
interface List {
  data: Cells[];
  nextCursor: string | null;
  meta: { total: number; leftOut: number; knownOn: string | null; dataVersion: number };
}
interface Problem {
  status: number;
  requestId: string;
  errors: { parameter: string; message: string; allowed: string[] | null }[];
}

const LISTS = { figures, series, crises, "figures.csv": figuresCsv, "series.csv": seriesCsv };
const list = (query: string): Promise<List> => readJson(callRoute(figures, `/f?${query}`, {}));

async function readCsv(route: typeof figuresCsv, query: string): Promise<Record<string, string>[]> {
  const answer = await callRoute(route, `/x.csv?${query}`, {});
  return parse(await answer.text(), { columns: true });
}

describe("the seed article", () => {
  const query = "crisis=libya-2019&q=Seed+article&fields=indicator,value,low,high,qualifier,origin";
  const expected = [
    { indicator: "displaced", value: 60000, low: 60000, high: null, origin: "OCHA" },
    { indicator: "injured", value: 2000, low: 2000, high: null, origin: "WHO" },
    { indicator: "killed", value: 400, low: 400, high: null, origin: "WHO" },
  ].map((cells) => ({ ...cells, qualifier: "more_than" }));
  const byIndicator = (a: Cells, b: Cells): number =>
    String(a["indicator"]) < String(b["indicator"]) ? -1 : 1;

  it("stands in JSON with its bounds", async () => {
    const { data } = await list(query);
    expect(data.toSorted(byIndicator)).toEqual(expected);
  });

  it("stands in CSV with its bounds", async () => {
    const rows = await readCsv(figuresCsv, query);
    expect(rows.toSorted(byIndicator)).toEqual(
      expected.map((cells) =>
        Object.fromEntries(Object.entries(cells).map(([k, v]) => [k, String(v ?? "")])),
      ),
    );
  });
});

describe("a download", () => {
  it("has the rows of the list, cell for cell", async () => {
    const query = "crisis=sudan-2023&status=superseded,withdrawn&fields=all";
    const rows = await readCsv(figuresCsv, query);
    const { data } = await list(`${query}&limit=1000`);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.map((row) => Object.values(row))).toEqual(
      data.map((record) =>
        Object.values(record).map((cell) =>
          Array.isArray(cell) ? cell.join("; ") : cell === null ? "" : String(cell),
        ),
      ),
    );
  });

  it("is whole unless limited, and goes on by the Link header", async () => {
    const whole = await readCsv(figuresCsv, "crisis=gaza-2023");
    expect(whole).toHaveLength((await list("crisis=gaza-2023&limit=1")).meta.total);
    const part = await callRoute(figuresCsv, "/f.csv?crisis=gaza-2023&limit=3", {});
    const next = /<[^?]+\?([^>]+)>; rel="next"/.exec(part.headers.get("link") ?? "")?.[1] ?? "";
    expect(await readCsv(figuresCsv, next)).toEqual(whole.slice(3, 6));
  });

  it("names its file after the view", async () => {
    const path = "/f.csv?crisis=libya-2019&indicator=killed&from=2019-04-01&to=2019-05-31";
    const answer = await callRoute(figuresCsv, path, {});
    expect(answer.headers.get("content-disposition")).toBe(
      'attachment; filename="as-reported_libya-2019_killed_2019-04-01_2019-05-31.csv"',
    );
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    await answer.body?.cancel();
  });

  it("lists series and crises as their JSON does", async () => {
    const some = await readJson<List>(callRoute(series, "/s?crisis=libya-2019&limit=1000", {}));
    const rows = await readCsv(seriesCsv, "crisis=libya-2019");
    expect(rows.map(({ id }) => id)).toEqual(some.data.map(({ id }) => id));
    const slugs = (await readCsv(crisesCsv, "")).map(({ slug }) => slug);
    const all = await readJson<List>(callRoute(crises, "/c", {}));
    expect(slugs).toEqual(all.data.map(({ slug }) => slug));
    expect(slugs).toContain("conflict-displacement");
  });
});

describe("records", () => {
  it("answers a series as columns of one length", async () => {
    const some = await readJson<List>(callRoute(series, "/s?crisis=libya-2019&limit=1", {}));
    const id = String(some.data[0]?.["id"]);
    const record = await readJson<Record<string, unknown[]>>(callRoute(oneSeries, "/s/x", { id }));
    const columns = ["asOf", "value", "low", "high", "qualifier", "figure", "mark", "document"];
    const lengths = columns.map((name) => record[name]?.length);
    expect(new Set(lengths).size).toBe(1);
    expect(lengths[0]).toBeGreaterThan(0);
    expect(record).toMatchObject({ id, crisis: "libya-2019" });
  });

  it("answers a crisis with its headlines", async () => {
    const path = "/c/libya-2019?knownOn=2019-05-10";
    const record = await readJson<{ headlines: { slot: string; figure: Cells | null }[] }>(
      callRoute(crisis, path, { slug: "libya-2019" }),
    );
    expect(record.headlines.map(({ slot }) => slot)).toContain("killed");
    const dates = record.headlines.map(({ figure: f }) => String(f?.["asOf"] ?? ""));
    expect(dates.every((date) => date <= "2019-05-10")).toBe(true);
  });

  it("answers a superseded figure, its successor and its revisions without names", async () => {
    const { data } = await list("status=superseded&crisis=ukraine-2022&limit=1000");
    const old = data.find(({ status }) => status === "superseded");
    const id = String(old?.["id"]);
    const record = await readJson<Cells & { revisions: object[] }>(
      callRoute(figure, "/f/x", { id }),
    );
    expect(record).toMatchObject({ id, status: "superseded" });
    expect(record["supersededBy"]).toEqual(expect.any(String));
    const names = record.revisions.map((revision) => Object.keys(revision));
    expect(names).toEqual([["revision", "savedAt", "reason"]]);
  });

  it("has no record of what is not there", async () => {
    const gone = await Promise.all([
      callRoute(figure, "/f/none", { id: "none" }),
      callRoute(oneSeries, "/s/none", { id: "none" }),
      callRoute(crisis, "/c/none", { slug: "none" }),
      callRoute(rest, "/api/v1/nothing", { rest: ["nothing"] }),
    ]);
    for (const answer of gone) {
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    }
  });
});

describe("lists", () => {
  it.each([
    "crisis=nowhere",
    "origin=Nobody",
    "place=Atlantis",
    "series=x",
    "dataset=x",
    "fields=x",
    "a=b",
  ])("refuse %s in every format", async (query) => {
    for (const route of Object.values(LISTS)) {
      const answer = await callRoute(route, `/x?${query}`, {});
      expect(answer.status).toBe(400);
      const problem = await readJson<Problem>(answer);
      expect(problem.errors.map(({ parameter }) => parameter)).toEqual([query.split("=")[0]]);
      expect(problem.requestId).toBe(answer.headers.get("x-request-id"));
    }
  });

  it("refuse a period that ends before it starts, naming both ends", async () => {
    for (const route of Object.values(LISTS)) {
      const answer = await callRoute(route, "/x?from=2019-05-09&to=2019-05-08", {});
      expect(answer.status).toBe(400);
      const { errors } = await readJson<Problem>(answer);
      expect(errors.map(({ parameter }) => parameter).toSorted()).toEqual(["from", "to"]);
    }
  });

  it("walk series to the end without loss", async () => {
    const ids: unknown[] = [];
    let next: string | null = "";
    while (next !== null) {
      const cursor: string = next === "" ? "" : `&cursor=${next}`;
      const path = `/s?limit=100${cursor}`;
      const page: List = await readJson(callRoute(series, path, {}));
      ids.push(...page.data.map(({ id }) => id));
      next = page.nextCursor;
      expect(page.meta.total).toBeGreaterThan(200);
    }
    expect(new Set(ids).size).toBe(ids.length);
    const all = await readCsv(seriesCsv, "");
    expect(ids).toEqual(all.map(({ id }) => id));
  });

  it("count what a day of knowledge leaves out", async () => {
    driver().exec("UPDATE Figure SET knownFrom = NULL WHERE id = (SELECT min(id) FROM Figure)");
    const { meta } = await list("knownOn=2024-01-01");
    expect(meta).toMatchObject({ leftOut: 1, knownOn: "2024-01-01" });
    const csv = await callRoute(figuresCsv, "/f.csv?knownOn=2024-01-01&limit=1", {});
    expect(csv.headers.get("x-left-out")).toBe("1");
  });
});
