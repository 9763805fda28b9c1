import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { raiseDataVersion } from "@/lib/store/data-version";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import * as seriesList from "@/app/api/v1/series/route";
import * as chart from "./[crisis]/[picture]/route";

useSeededDatabase();

const HOST = { host: "figures.example.org" };

function ask(picture: string, query = "", headers: Record<string, string> = HOST) {
  const [crisis = "", name = ""] = picture.split("/");
  return callRoute(chart, `/p?${query}`, { crisis, picture: name }, headers);
}

describe("a chart as SVG", () => {
  it("says what it shows, who counts, up to when and where", async () => {
    const answer = await ask("libya-2019/killed.svg");
    expect(answer.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe(
      'inline; filename="as-reported_libya-2019_killed.svg"',
    );
    const svg = await answer.text();
    for (const text of [
      ">Killed<",
      "Libya: offensive on Tripoli",
      "World Health Organization (WHO)",
      "Latest figure as of 30 September 2019",
      ">http://figures.example.org/crises/libya-2019#killed<",
      "At least, more than",
    ])
      expect(svg).toContain(text);
    expect((await sharp(Buffer.from(svg)).metadata()).width).toBe(720);
  });

  it.each(["fr", "ar"])("speaks %s and leads to that page", async (lang) => {
    const svg = await (await ask("libya-2019/displaced.svg", `lang=${lang}&theme=dark`)).text();
    expect(svg).toContain(`lang="${lang}"`);
    expect(svg).toContain(`direction="${lang === "ar" ? "rtl" : "ltr"}"`);
    expect(svg).toContain(`http://figures.example.org/${lang}/crises/libya-2019#displaced`);
    expect(svg).toContain('fill="#1d1b19"');
  });

  it("says how many more series match than it has room for", async () => {
    const query = "crisis=conflict-displacement&measure=stock&limit=15&fields=place_slug";
    const { data } = await readJson<{ data: { placeSlug: string }[] }>(
      callRoute(seriesList, `/s?${query}`, {}),
    );
    const places = data.map(({ placeSlug }) => placeSlug).join();
    const view = `displaced.measure=stock&displaced.place=${places}`;
    const svg = await (await ask("conflict-displacement/displaced.svg", view)).text();
    expect(svg).toContain(">3 more series match and are not drawn.<");
  });

  it("follows the view of its card, and says so", async () => {
    const query = "killed.origin=OCHA&killed.scale=log&from=2019-04-20&knownOn=2019-06-01";
    const svg = await (await ask("libya-2019/killed.svg", query)).text();
    expect(svg).not.toContain("World Health Organization");
    expect(svg).toContain("Logarithmic axis · From 20 April 2019 · as known on 1 June 2019");
    expect(svg).toContain("Latest figure as of 29 May 2019");
    expect(svg).toContain(`crises/libya-2019?${query.replaceAll("&", "&amp;")}#killed`);
  });

  it("draws one series by its id", async () => {
    const path = "/s?crisis=libya-2019&indicator=killed&origin=WHO&limit=1";
    const { data } = await readJson<{ data: { id: string }[] }>(callRoute(seriesList, path, {}));
    const id = data[0]?.id ?? "";
    const answer = await ask(`libya-2019/${id}.svg`, "series.scale=log");
    expect(await answer.text()).toContain(`/series/${id}?series.scale=log#series<`);
    expect((await ask(`sudan-2023/${id}.svg`)).status).toBe(404);
  });

  it("says that there is no figure in these dates", async () => {
    const answer = await ask("libya-2019/killed.svg", "to=2001-01-01");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("No figure in these dates.");
  });
});

describe("a chart as PNG", () => {
  it("is as large as asked for", async () => {
    const answer = await ask("lebanon-2023/killed.png", "lang=ar&width=400&scale=1.5");
    expect(answer.headers.get("content-type")).toBe("image/png");
    const { format, width } = await sharp(await answer.arrayBuffer()).metadata();
    expect([format, width]).toEqual(["png", 600]);
  });
});

describe("pictures", () => {
  it.each([
    ["killed.mode=sideways", "killed.mode"],
    ["killed.origin=Nobody", "killed.origin"],
    ["killed.face=table", "killed.face"],
    ["injured.mode=change", "injured.mode"],
    ["from=yesterday", "from"],
    ["from=2019-05-02&to=2019-05-01", "to"],
    ["lang=de", "lang"],
    ["theme=red", "theme"],
    ["width=100", "width"],
    ["width=2000", "width"],
    ["scale=2", "scale"],
    ["width=400&width=500", "width"],
    ["color=red", "color"],
  ])("refuse %s", async (query, parameter) => {
    const answer = await ask("libya-2019/killed.svg", query);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const { errors } = await readJson<{ errors: { parameter: string }[] }>(answer);
    expect(errors.map((error) => error.parameter)).toEqual([parameter]);
  });

  it.each(["scale=4", "scale=3&width=1200"])("refuse a PNG too large: %s", async (query) => {
    expect((await ask("libya-2019/killed.png", query)).status).toBe(400);
  });

  it.each([
    "nowhere/killed.svg",
    "libya-2019/dragons.svg",
    "libya-2019/refugees.svg",
    "libya-2019/killed.gif",
    "libya-2019/killed",
  ])("are not there: %s", async (picture) => {
    expect((await ask(picture)).status).toBe(404);
  });

  it("are not sent again while the data stays, and are when it does not", async () => {
    const tag = (await ask("libya-2019/killed.svg")).headers.get("etag") ?? "";
    const again = (changes: Record<string, string> = {}, query = "") =>
      ask("libya-2019/killed.svg", query, { ...HOST, "if-none-match": tag, ...changes });
    expect((await again()).status).toBe(304);
    expect((await again({}, "theme=dark")).status).toBe(200);
    expect((await again({ host: "other.example.org" })).status).toBe(200);
    raiseDataVersion(driver());
    expect((await again()).status).toBe(200);
  });
});
