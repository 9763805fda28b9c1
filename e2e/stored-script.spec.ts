import type { Page } from "@playwright/test";
import { ADMIN_ROUTES } from "@/lib/domain/admin-routes";
import { LANGUAGES } from "./fixtures/languages";
import { testOnOwnSite } from "./fixtures/own-site";
import { signIn } from "./fixtures/sign-in";
import { expect } from "./fixtures/test";

const test = testOnOwnSite.extend({ mayKeepCookies: true });

const PUBLIC = [
  "/",
  "/?q=planted",
  "/crises/planted",
  "/crises/planted?killed.face=table&status=withdrawn",
  "/crises/planted?killed.face=about&killed.controls=open",
  "/crises/planted?killed.face=download&q=%22%3E%3Cscript%3Ewindow.taken%3D1%3C/script%3E",
  "/series/planted0series00",
  "/series/planted0series01",
  "/figures/planted0figure00",
  "/figures/planted0figure01",
  "/figures/planted0figure02",
  "/sources",
  "/sources?document=planted0document",
  "/sources?organisation=XORG",
  "/data",
];

/** Planted records by the part of the path that names their kind. */
const RECORDS: Record<string, string> = {
  "/admin/crises/[id]": "planted0crisis00",
  "/admin/documents/[id]": "planted0document",
  "/admin/figures/[id]": "planted0figure00",
  "/admin/organisations/[id]": "planted0origin00",
  "/admin/people/[id]": "planted0person00",
  "/admin/places/[id]": "planted0town0000",
  "/admin/series/[id]": "planted0series00",
};

/** The pages of the administration about planted records; a download is no page. */
const ADMIN = ADMIN_ROUTES.flatMap(({ path }) => {
  if (path.endsWith("/download")) return [];
  const kind = Object.keys(RECORDS).find((prefix) => path.startsWith(prefix));
  const named = kind === undefined ? path : path.replace("[id]", RECORDS[kind] ?? "");
  const whole = named.replace("[event]", "planted0event000");
  return whole.includes("[") ? [] : [whole];
});

/** What would run; React itself puts an error into the place of a script as an address. */
const RUNS = "img[src=x], a[href^='javascript:']:not([href*='React has blocked'])";

/** Opens a page and proves that planted texts stand on it as texts alone; says whether any do. */
async function read(page: Page, path: string): Promise<boolean> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBeLessThan(500);
  expect(await page.evaluate(() => "taken" in window), path).toBe(false);
  await expect(page.locator(RUNS), path).toHaveCount(0);
  const html = (await answer?.text()) ?? "";
  expect(html, path).not.toContain("<script>window.taken");
  expect(html, path).not.toContain("<img src=x");
  // Arabic pages write the digits of names their own way.
  return /planted[\d٠-٩]/.test(html);
}

// Broken addresses of pages that do not exist yet or are not for this person.
test.use({ expectedComplaints: [/40[34]/] });

test("markup in any stored text is text, on every page and in every file", async ({
  page,
  site,
  request,
  baseURL,
}) => {
  test.setTimeout(240_000);
  site.runScript("lib/testing/plant-markup.ts");
  for (const { prefix } of LANGUAGES) {
    for (const path of PUBLIC) {
      const shows = await read(page, prefix + path);
      if (path !== "/data") expect(shows, prefix + path).toBe(true);
    }
  }
  await page.goto("/crises/planted");
  const chart = page.getByRole("slider").first();
  await chart.focus();
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => "taken" in window)).toBe(false);

  await signIn(page, "administrator");
  const showing: string[] = [];
  for (const path of ADMIN) if (await read(page, path)) showing.push(path);
  expect(showing.length).toBeGreaterThan(10);

  for (const list of ["figures", "series", "crises"]) {
    const csv = await request.get(
      `${baseURL ?? ""}/api/v1/${list}.csv?fields=all${list === "crises" ? "" : "&crisis=planted"}`,
    );
    expect(csv.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    expect(csv.headers()["content-disposition"]).toMatch(/^attachment/);
    const text = await csv.text();
    expect(text).toMatch(/planted\d/);
    expect(text).not.toMatch(/(?:^|[,\n"])=1\+1/);
    expect(text).toContain("'=1+1");
    const json = await request.get(`${baseURL ?? ""}/api/v1/${list}`);
    expect(json.headers()).toMatchObject({
      "content-type": "application/json",
      "x-content-type-options": "nosniff",
    });
  }
});
