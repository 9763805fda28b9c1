import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import * as documents from "./documents/route";
import * as documentsCsv from "./documents.csv/route";
import * as events from "./events/route";
import * as eventsCsv from "./events.csv/route";
import * as figuresCsv from "./figures.csv/route";
import * as organisations from "./organisations/route";
import * as organisationsCsv from "./organisations.csv/route";

useSeededDatabase();

type Line = { [column: string]: string };
interface Page {
  data: { id: string; code?: string; figures: number }[];
  nextCursor: string | null;
  meta: { total: number; filter: object };
}
type Route = typeof documents;

const csv = async (route: Route, query: string): Promise<Line[]> =>
  parse(await (await callRoute(route, `/x.csv?${query}`, {})).text(), { columns: true });

/** Published figures that no later edition took the place of, with what the lists of sources name. */
const STANDING = `SELECT f.id, f.documentId, d.title, d.url, d.published, p.code AS publisher,
    o.code AS origin, o.id AS originId, f.seriesId
  FROM Figure f JOIN Document d ON d.id = f.documentId JOIN Series s ON s.id = f.seriesId
    JOIN Organisation o ON o.id = s.originId LEFT JOIN Organisation p ON p.id = d.publisherId
  WHERE f.status = 'published' AND NOT EXISTS (
    SELECT 1 FROM Figure n WHERE n.supersedesId = f.id AND n.status = 'published')`;
interface Standing {
  id: string;
  documentId: string;
  seriesId: string;
  title: string;
  url: string | null;
  published: string | null;
  publisher: string | null;
  origin: string;
}
const standing = (): Standing[] => driver().prepare<[], Standing>(STANDING).all();

it.each([
  ["", () => true],
  ["organisation=WHO", (f: Standing) => f.publisher === "WHO" || f.origin === "WHO"],
  [
    "organisation=UNHCR,IOM&q=update",
    (f: Standing) =>
      [f.publisher, f.origin].some((code) => code === "UNHCR" || code === "IOM") &&
      `${f.title} ${f.url}`.toLowerCase().includes("update"),
  ],
])(
  "the documents of ?%s are those that state such figures, and count them",
  async (query, fits) => {
    const expected = new Map<string, { published: string; figures: number }>();
    for (const figure of standing().filter(fits)) {
      const { documentId: id, published } = figure;
      const known = expected.get(id) ?? { published: published ?? "", figures: 0 };
      expected.set(id, { ...known, figures: known.figures + 1 });
    }
    expect(expected.size).toBeGreaterThan(3);
    const lines = await csv(documentsCsv, query);
    const order = [...expected].toSorted(
      ([a, x], [b, y]) => compare(y.published, x.published) || compare(b, a),
    );
    expect(lines.map(({ id, published, figures }) => [id, published, Number(figures)])).toEqual(
      order.map(([id, { published, figures }]) => [id, published, figures]),
    );

    const walked: Page["data"] = [];
    let cursor = "";
    do {
      const page: Page = await readJson(callRoute(documents, `/x?${query}&limit=7${cursor}`, {}));
      expect(page.meta.total).toBe(expected.size);
      walked.push(...page.data);
      cursor = page.nextCursor === null ? "" : `&cursor=${page.nextCursor}`;
    } while (cursor !== "" && walked.length < 60);
    expect(walked.map(({ id }) => id)).toEqual(order.slice(0, walked.length).map(([id]) => id));
  },
);

it("the organisations are all that figures name, each with what it counted and published", async () => {
  const figures = standing();
  const lines = await csv(organisationsCsv, "");
  const codes = lines.map(({ code = "" }) => code);
  expect(codes).toEqual(codes.toSorted(compare));
  for (const { code, ...line } of lines) {
    const counted = figures.filter(({ origin }) => origin === code);
    const published = figures.filter(({ publisher }) => publisher === code);
    expect({ code, figures: Number(line["figures"]), series: Number(line["series"]) }).toEqual({
      code,
      figures: counted.length,
      series: new Set(counted.map(({ seriesId }) => seriesId)).size,
    });
    expect(Number(line["documents"])).toBe(
      new Set(published.map(({ documentId }) => documentId)).size,
    );
  }
  const named = new Set(lines.map(({ code }) => code));
  for (const { origin, publisher } of figures) {
    expect(named).toContain(origin);
    if (publisher !== null) expect(named).toContain(publisher);
  }
  const page: Page = await readJson(callRoute(organisations, "/x?limit=5", {}));
  expect(page.data.map(({ code }) => code)).toEqual(lines.slice(0, 5).map(({ code }) => code));
  expect(page.nextCursor).not.toBeNull();
});

it("the events are those of the crises asked for that are not archived, the oldest first", async () => {
  const all = driver()
    .prepare<[], { id: string; slug: string; title: string; day: string }>(
      `SELECT e.id, c.slug, e.title, e.startDate AS day FROM CrisisEvent e
       JOIN Crisis c ON c.id = e.crisisId ORDER BY e.startDate, e.id`,
    )
    .all();
  const [first] = all;
  expect(all.length).toBeGreaterThan(3);
  const lines = await csv(eventsCsv, "");
  expect(lines.map(({ id, crisis, title, start_date: day }) => [id, crisis, title, day])).toEqual(
    all.map(({ id, slug, title, day }) => [id, slug, title, day]),
  );
  const ofOne = all.filter(({ slug }) => slug === first?.slug).map(({ id }) => id);
  const query = `crisis=${first?.slug}`;
  expect((await csv(eventsCsv, query)).map(({ id }) => id)).toEqual(ofOne);
  const page: Page = await readJson(callRoute(events, `/x?${query}&limit=1`, {}));
  expect(page.meta.total).toBe(ofOne.length);
  expect(page.data.map(({ id }) => id)).toEqual(ofOne.slice(0, 1));

  driver()
    .prepare("UPDATE CrisisEvent SET archivedAt = ? WHERE id = ?")
    .run("2026-01-01", first?.id);
  expect((await csv(eventsCsv, query)).map(({ id }) => id)).toEqual(ofOne.slice(1));
  const unknown = await callRoute(events, "/x?crisis=atlantis", {});
  expect(unknown.status).toBe(400);
  expect(await unknown.text()).toContain("libya-2019");
});

it("a document's figures are taken by its id", async () => {
  const documentId = standing()[0]?.documentId ?? "";
  const expected = standing().filter((figure) => figure.documentId === documentId);
  const lines = await csv(figuresCsv, `document=${documentId}&fields=id,document`);
  const ids = (rows: { id?: string }[]): string[] =>
    rows.map(({ id = "" }) => id).toSorted(compare);
  expect(ids(lines)).toEqual(ids(expected));
});

it.each([
  [documents, "organisation=NOBODY", "organisation"],
  [documents, "crisis=libya-2019", "crisis"],
  [documents, "q=", "q"],
  [documents, "cursor=x", "cursor"],
  [organisations, "q=who", "q"],
  [organisations, "limit=0", "limit"],
  [organisations, "fields=secret", "fields"],
  [documents, "updatedSince=2020-01-01", "updatedSince"],
])("is refused where it makes no sense: %#", async (route, query, parameter) => {
  const answer = await callRoute(route, `/x?${query}`, {});
  expect(answer.status).toBe(400);
  const { errors } = await readJson<{ errors: { parameter: string; allowed: string[] | null }[] }>(
    answer,
  );
  expect(errors.map((error) => error.parameter)).toEqual([parameter]);
  if (parameter === "organisation") expect(errors[0]?.allowed).toContain("WHO");
});

it("a cursor goes with its list and its filter alone", async () => {
  const { nextCursor } = await readJson<Page>(callRoute(documents, "/x?limit=2&q=libya", {}));
  for (const [route, query] of [
    [documents, "q=sudan"],
    [organisations, ""],
  ] as const) {
    const answer = await callRoute(route, `/x?${query}&limit=2&cursor=${nextCursor}`, {});
    expect(answer.status).toBe(400);
  }
});

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
