import { PAGES } from "./fixtures/addresses";
import { LANGUAGES, localize } from "./fixtures/languages";
import { expect, test } from "./fixtures/test";

test("English has no prefix: its prefixed addresses lead to the plain ones", async ({
  request,
}) => {
  for (const { path } of PAGES) {
    const answer = await request.get(localize("/en", path), { maxRedirects: 0 });
    expect([307, 308]).toContain(answer.status());
    expect(answer.headers()["location"]).toBe(path);
  }
});

test("a reader who asks for French by header alone gets the address asked for", async ({
  request,
}) => {
  const answer = await request.get("/data", {
    headers: { "Accept-Language": "fr" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toMatch(/<html[^>]* lang="en"/);
  expect(answer.headers()["vary"] ?? "").not.toMatch(/accept-language/i);
});

test(
  "the switch of languages keeps the page and all that its address says",
  {
    tag: "@every-size",
  },
  async ({ page }) => {
    const query = "?indicator=killed&sort=value&killed.face=table&from=2019-05-01";
    await page.goto(`/crises/libya-2019${query}`);
    const ids = (): Promise<(string | undefined)[]> =>
      page
        .locator("#killed tbody a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("/").at(-1)));
    const english = await ids();
    expect(english.length).toBeGreaterThan(10);
    for (const [name, prefix] of [
      ["Français", "/fr"],
      ["العربية", "/ar"],
      ["English", ""],
    ] as const) {
      await page.getByRole("link", { name, exact: true }).click();
      await expect(page).toHaveURL(
        (url) =>
          url.pathname === `${prefix}/crises/libya-2019` &&
          [...new URLSearchParams(query)].every(
            ([key, value]) => url.searchParams.get(key) === value,
          ),
      );
      await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute(
        "aria-current",
        "true",
      );
      expect(await ids()).toEqual(english);
    }
  },
);

const NOT_THERE = {
  en: "This page does not exist",
  fr: "Cette page n’existe pas",
  ar: "هذه الصفحة غير موجودة",
} as const;

const UNKNOWN = [
  "/no-such-page",
  "/crises/atlantis-2000",
  "/figures/0000000000000000",
  "/series/x",
];

test.describe("an address without a page", () => {
  test.use({ expectedComplaints: [/404/] });

  for (const { locale, prefix } of LANGUAGES) {
    test(`is told so with status 404 in ${locale}`, async ({ page }) => {
      for (const path of UNKNOWN) {
        const answer = await page.goto(`${prefix}${path}`);
        expect(answer?.status()).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(NOT_THERE[locale]);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.getByRole("searchbox")).toBeVisible();
      }
    });
  }
});
