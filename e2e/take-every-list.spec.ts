import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";
import type { APIRequestContext, Page } from "@playwright/test";
import { readZip } from "@/lib/testing/read-zip";
import { LANGUAGES, localize } from "./fixtures/languages";
import { expect, test } from "./fixtures/test";

/** The files that a page offers of one list: their addresses by format. */
type Offer = Record<string, string>;

const FORMATS = ["csv", "xlsx", "json", "zip"];
const LISTED =
  /^(\/api\/v1\/(?:figures|series|crises|documents|organisations|events|places))\.(csv|xlsx|json|zip)(?:\?(.*))?$/;

/** Everything that a page offers to take away as a list, by the view that it is of. */
async function readOffers(page: Page): Promise<Map<string, Offer>> {
  const hrefs = await page
    .locator('a[href^="/api/v1/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const offers = new Map<string, Offer>();
  for (const href of hrefs) {
    const found = LISTED.exec(href);
    if (found === null) continue;
    const [, list = "", format = "", query = ""] = found;
    const params = new URLSearchParams(query);
    params.delete("lang");
    const view = `${list}?${params.toString()}`;
    offers.set(view, { ...offers.get(view), [format]: href });
  }
  return offers;
}

/** The ids of a list's rows in the order of each format, which is one for all. */
async function readIds(request: APIRequestContext, offer: Offer): Promise<string[]> {
  const take = async (format: string): Promise<Buffer> => {
    const answer = await request.get(offer[format] ?? "");
    expect(answer.status(), offer[format]).toBe(200);
    return answer.body();
  };
  const ofCsv = (text: Buffer): string[] =>
    parse<{ id: string }>(text, { columns: true }).map(({ id }) => id);
  const csv = ofCsv(await take("csv"));
  const { data } = JSON.parse((await take("json")).toString()) as { data: { id: string }[] };
  expect(data.map(({ id }) => id)).toEqual(csv);
  const [sheet] = await readExcelFile(await take("xlsx"));
  const [names = [], ...rows] = sheet?.data ?? [];
  expect(rows.map((row) => row[names.indexOf("id")])).toEqual(csv);
  const files = readZip(await take("zip"));
  const table = [...files].find(([name]) => name.endsWith(".csv"))?.[1] ?? Buffer.of();
  expect(ofCsv(table)).toEqual(csv);
  return csv;
}

/** Pages with the lists that they show: each address, and how many views it offers. */
const CHOSEN = "knownOn=2019-06-15&from=2019-04-10";
const PAGES: [path: string, views: string[]][] = [
  ["/", ["crises", "figures"]],
  ["/?q=unhcr", ["figures", "documents"]],
  ["/?indicator=killed&crisis=sudan-2023&sort=value", ["figures"]],
  ["/sources?organisation=WHO&q=libya", ["organisations", "documents"]],
  [
    `/crises/libya-2019?killed.face=download&displaced.face=download&killed.origin=WHO&${CHOSEN}`,
    ["events"],
  ],
  ["/data", ["figures", "series", "crises", "organisations", "documents", "events", "places"]],
];

for (const { locale, prefix } of LANGUAGES) {
  test(`every list is offered in every format, with the same rows in each, in ${locale}`, async ({
    page,
    request,
  }) => {
    test.setTimeout(120_000);
    const seen = new Map<string, string[]>();
    for (const [path, lists] of PAGES) {
      await page.goto(localize(prefix, path));
      const offers = await readOffers(page);
      expect(offers.size, path).toBeGreaterThan(0);
      const offered = [...offers.keys()].map((view) => /\/v1\/(\w+)/.exec(view)?.[1]);
      expect(offered, path).toEqual(expect.arrayContaining(lists));
      for (const [view, offer] of offers) {
        expect(Object.keys(offer).toSorted()).toEqual(FORMATS.toSorted());
        for (const format of ["xlsx", "zip"]) {
          const lang = new URLSearchParams(offer[format]?.split("?")[1]).get("lang");
          expect(lang ?? "en", offer[format]).toBe(locale);
        }
        // The whole site is read once; the rest of it by its shape.
        if (view.endsWith("figures?") || view.endsWith("series?") || seen.has(view)) continue;
        seen.set(view, await readIds(request, offer));
        // A crisis that another test set up on this site may have no figures.
        if (path === "/data" && view.includes("crisis=")) continue;
        expect(seen.get(view)?.length, view).toBeGreaterThan(0);
      }
    }
  });
}

test("a chart's files hold the points of its table, and a document's those that it states", async ({
  page,
  request,
}) => {
  const view = `killed.origin=WHO&${CHOSEN}`;
  await page.goto(`/crises/libya-2019?killed.face=table&${view}`);
  const table = page.locator("#killed table");
  const links = await table
    .locator('a[href^="/figures/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const shown = new Set(links.map((href) => href.replace("/figures/", "")));
  await page.goto(`/crises/libya-2019?killed.face=download&${view}`);
  const offers = [...(await readOffers(page))].filter(([one]) => one.includes("series="));
  expect(offers).toHaveLength(1);
  const ids = await readIds(request, offers[0]?.[1] ?? {});
  expect(ids.toSorted()).toEqual([...shown].toSorted());

  await page.goto("/sources?organisation=OCHA");
  await page.locator('a[href*="sources?document="]').first().click();
  await page.waitForURL(/document=/);
  const section = page.getByRole("region", { name: "Document", exact: true });
  const stated = await section
    .locator('a[href^="/figures/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const [offer] = [...(await readOffers(page))].filter(([one]) => one.includes("document="));
  const taken = await readIds(request, offer?.[1] ?? {});
  expect(taken.length).toBeGreaterThan(0);
  expect(new Set(stated.map((href) => href.replace("/figures/", "")))).toEqual(new Set(taken));
});
