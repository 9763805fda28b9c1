import { beforeAll, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { readZip } from "@/lib/testing/read-zip";
import { plant, plantCrisis, plantDocument, plantFigure, plantSeries } from "@/lib/testing/plant";
import { listDocuments, listOrganisations } from "@/lib/work/query-sources";
import * as crisis from "./crises/[slug]/route";
import * as crisesCsv from "./crises.csv/route";
import * as crises from "./crises/route";
import * as documents from "./documents/route";
import * as documentsCsv from "./documents.csv/route";
import * as figure from "./figures/[id]/route";
import * as figuresCsv from "./figures.csv/route";
import * as figuresJson from "./figures.json/route";
import * as figuresXlsx from "./figures.xlsx/route";
import * as figuresZip from "./figures.zip/route";
import * as figures from "./figures/route";
import * as organisationsCsv from "./organisations.csv/route";
import * as oneSeries from "./series/[id]/route";
import * as seriesCsv from "./series.csv/route";
import * as seriesXlsx from "./series.xlsx/route";
import * as series from "./series/route";

useSeededDatabase();

const HIDDEN = ["draft", "in_review", "withdrawn"] as const;
const SHOWN = "shown00000000000";

/** Every planted secret, in whatever field, carries this word or this number. */
const SECRET = /hush|987654/i;

beforeAll(() => {
  const db = driver();
  plantCrisis(db);
  plantSeries(db, { id: "hushhush0series0", dataset: "hush" });
  plantDocument(db, { id: "hushhush0doc0000", title: "Hush", published: "2020-01-09" });
  for (const status of HIDDEN) {
    const secret = { value: 987654, note: "hush", excerpt: "hush", status, withdrawnBy: "us" };
    const id = `hush0${status}`;
    plantFigure(db, { id, ...secret, withdrawnOn: "2999-01-01" });
    const apart = { seriesId: "hushhush0series0", documentId: "hushhush0doc0000" };
    plantFigure(db, { id: `${id}0apart`, ...secret, ...apart });
  }
  const links = { partOfId: "hush0draft", additionalToId: "hush0in_review" };
  plantFigure(db, { id: SHOWN, value: 5, supersedesId: "hush0withdrawn", ...links });
  plantFigure(db, { id: "hush0successor", value: 987654, status: "draft", supersedesId: SHOWN });
  plantFigure(db, { id: "hush0part", value: 987654, status: "draft", partOfId: SHOWN });
  const revision = { figureId: SHOWN, state: "{}", savedAt: "2020-01-10T00:00:00Z" };
  const first = { revision: 1, savedBy: "hush the editor", reason: "first entry" };
  plant(db, "FigureRevision", { ...revision, ...first });
  plant(db, "FigureRevision", { ...revision, ...first, revision: 2, reason: "hush: pending" });
});

const QUERIES = [
  "crisis=planted",
  "crisis=planted&status=superseded,withdrawn",
  "crisis=planted&knownOn=2020-02-01&status=superseded,withdrawn",
  "crisis=planted&sort=value",
  "q=hush",
  "crisis=planted&status=withdrawn&knownOn=2020-01-10",
];
const OF_FIGURES = [figures, figuresCsv, figuresJson, figuresXlsx, figuresZip];
const LISTS = [...OF_FIGURES, series, crises, seriesCsv, seriesXlsx, crisesCsv];

/** The text of an answer, of a packed one that of the files in it. */
async function readText(answer: Response): Promise<string> {
  if (!/zip|openxml/.test(answer.headers.get("content-type") ?? "")) return answer.text();
  const files = readZip(new Uint8Array(await answer.arrayBuffer()));
  return [...files.values()].join("\n");
}

/** The question itself is echoed back. */
function withoutQuestion(text: string): string {
  return text.replaceAll(
    /"q":"hush"|q=hush|as-reported_hush|(?:\*\*: |preserve">)hush(?=\n|<)/g,
    "",
  );
}

it.each(QUERIES)("no list of %s tells what may not leave", async (query) => {
  for (const route of LISTS) {
    const extra = OF_FIGURES.some((one) => one === route) ? "&fields=all" : "";
    if (query.includes("sort") && extra === "") continue;
    const answer = await callRoute(route, `/x?${query}${extra}`, {});
    expect(answer.status).toBe(200);
    expect(withoutQuestion(await readText(answer))).not.toMatch(SECRET);
  }
});

it.each(["", "?knownOn=2020-02-01"])("no record%s tells it either", async (query) => {
  const answers = await Promise.all([
    callRoute(figure, "/f", { id: SHOWN }),
    callRoute(oneSeries, `/s${query}`, { id: "planted0series00" }),
    callRoute(crisis, `/c${query}`, { slug: "planted" }),
  ]);
  for (const answer of answers) {
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toMatch(SECRET);
  }
  const shown = await readJson<object>(callRoute(figure, "/f", { id: SHOWN }));
  const reason = [{ revision: 1, savedAt: "2020-01-10T00:00:00.000Z", reason: "first entry" }];
  expect(shown).toMatchObject({ status: "published", supersededBy: null, partOf: null });
  expect(shown).toMatchObject({ parts: [], revisions: reason });
});

it("has no record of a hidden figure, nor of a series of hidden figures", async () => {
  for (const status of HIDDEN) {
    const answer = await callRoute(figure, "/f", { id: `hush0${status}` });
    expect(answer.status).toBe(404);
  }
  const answer = await callRoute(oneSeries, "/s", { id: "hushhush0series0" });
  expect(answer.status).toBe(404);
});

it("names no hidden series or dataset, not even as what would be allowed", async () => {
  for (const query of [
    "dataset=x",
    "dataset=hush",
    "series=hushhush0series0",
    "document=hushhush0doc0000",
    "origin=x",
  ]) {
    const answer = await callRoute(figures, `/f?${query}`, {});
    const problem = await readJson<{ errors: { allowed: string[] | null }[] }>(answer);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(problem.errors.map(({ allowed }) => allowed))).not.toMatch(SECRET);
  }
});

it.each(["draft", "in_review", "published,draft"])("refuses status=%s", async (status) => {
  const answer = await callRoute(figures, `/f?status=${status}`, {});
  expect(answer.status).toBe(400);
});

it("counts only what may leave among sources", async () => {
  const organisations = await listOrganisations();
  const origin = organisations.find(({ organisation }) => organisation.code === "XORG");
  expect(origin).toMatchObject({ figures: 1, series: 1, documents: 1 });
  const query = {
    filter: { organisation: ["XORG"], q: null, crisis: [] },
    limit: 10,
    cursor: null,
  };
  expect(JSON.stringify(await listDocuments(query))).not.toMatch(SECRET);
  for (const [route, query] of [
    [documentsCsv, "q=report"],
    [documentsCsv, "organisation=XORG"],
    [documents, "organisation=XORG"],
    [organisationsCsv, ""],
  ] as const) {
    const text = await (await callRoute(route, `/x?${query}`, {})).text();
    expect(text).toContain("XORG");
    expect(text).not.toMatch(SECRET);
  }
});
