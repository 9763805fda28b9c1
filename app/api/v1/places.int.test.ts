import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { plantCrisis, plantFigure } from "@/lib/testing/plant";
import * as figuresCsv from "./figures.csv/route";
import * as places from "./places/route";
import * as placesCsv from "./places.csv/route";
import * as placesZip from "./places.zip/route";

useSeededDatabase();

type Line = { [column: string]: string };

const csv = async (route: typeof placesCsv, query: string): Promise<Line[]> =>
  parse(await (await callRoute(route, `/x.csv?${query}`, {})).text(), { columns: true });

it("the places are those of the figures, each after the one that it lies in, and count them", async () => {
  const figures = await csv(figuresCsv, "fields=place_slug,place,country,series");
  const lines = await csv(placesCsv, "");
  const bySlug = new Map(lines.map((line) => [line["slug"] ?? "", line]));
  expect(lines.length).toBe(bySlug.size);
  for (const { slug = "", name, country, figures: count, series, parent = "" } of lines) {
    const own = figures.filter(({ place_slug: place }) => place === slug);
    expect([slug, Number(count)]).toEqual([slug, own.length]);
    expect(Number(series)).toBe(new Set(own.map((figure) => figure["series"])).size);
    for (const figure of own) expect([figure["place"], figure["country"]]).toEqual([name, country]);
    if (parent !== "") {
      expect([...bySlug.keys()].indexOf(parent)).toBeGreaterThanOrEqual(0);
      expect([...bySlug.keys()].indexOf(parent)).toBeLessThan([...bySlug.keys()].indexOf(slug));
    }
    // Every one can be asked for, by those who found it here.
    expect(own.length > 0 || lines.some((line) => line["parent"] === slug)).toBe(true);
  }
  const sum = lines.reduce((all, line) => all + Number(line["figures"]), 0);
  expect(sum).toBe(figures.length);
  expect(bySlug.get("tripoli")).toMatchObject({
    name_fr: "Tripoli",
    name_ar: "طرابلس",
    parent: "libya",
  });
});

it("a place that only drafts name is nobody's business", async () => {
  const db = driver();
  plantCrisis(db);
  plantFigure(db, { id: "planted0figure00", value: 5, status: "draft" });
  const slugs = async (query: string) => (await csv(placesCsv, query)).map(({ slug }) => slug);
  expect(await slugs("")).not.toContain("xa-town");
  expect(await slugs("crisis=planted")).toEqual([]);
  db.prepare("UPDATE Place SET latitude = 32.5, longitude = -7 WHERE slug = 'xa-town'").run();
  db.prepare("UPDATE Figure SET status = 'published' WHERE id = 'planted0figure00'").run();
  expect(await slugs("crisis=planted")).toEqual(["xa-land", "xa-town"]);
  expect(await slugs("")).toEqual(expect.arrayContaining(["libya", "xa-land", "xa-town"]));
  const page = await readJson<{ data: object[]; nextCursor: string }>(
    callRoute(places, "/x?crisis=planted&limit=1", {}),
  );
  expect(page.data).toMatchObject([{ slug: "xa-land", parent: null, latitude: null, figures: 0 }]);
  const cursor = encodeURIComponent(page.nextCursor);
  const rest = await readJson<object>(
    callRoute(places, `/x?crisis=planted&limit=1&cursor=${cursor}`, {}),
  );
  const town = { slug: "xa-town", parent: "xa-land", latitude: 32.5, longitude: -7, figures: 1 };
  expect(rest).toMatchObject({ data: [town], nextCursor: null, meta: { total: 2 } });
});

it("who names a place that there is none of is told where they are listed", async () => {
  const answer = await callRoute(figuresCsv, "/x?place=atlantis&series=x&document=y", {});
  expect(answer.status).toBe(400);
  const text = await answer.text();
  for (const list of ["places", "series", "documents"]) expect(text).toContain(`/api/v1/${list}`);
  const unknown = await callRoute(places, "/x?crisis=atlantis", {});
  expect([unknown.status, await unknown.text()]).toEqual([
    400,
    expect.stringContaining("libya-2019"),
  ]);
  expect((await callRoute(placesZip, "/x?lang=ar", {})).status).toBe(200);
});
