import type { Page } from "@playwright/test";
import { PAGES } from "./fixtures/addresses";
import { COLOUR_RULES, expectAccessible } from "./fixtures/expect-accessible";
import { LANGUAGES, localize } from "./fixtures/languages";
import { expect, test } from "./fixtures/test";

/** How far the content of `page` reaches beyond its window, in pixels. */
async function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test.describe("every page", () => {
  test.use({ expectedComplaints: [/404.*(no-such-page|Not Found)/] });

  for (const { name, path } of PAGES) {
    // One visit serves both themes, and one browser context the three languages.
    test(`${name} is accessible in three languages and both themes`, async ({ page }) => {
      for (const { locale, prefix, direction } of LANGUAGES) {
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(localize(prefix, path));
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.locator("html")).toHaveAttribute("dir", direction);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expectAccessible(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await expectAccessible(page, COLOUR_RULES);
      }
    });

    test(`${name} fits a narrow screen in three languages`, { tag: "@phone" }, async ({ page }) => {
      for (const { prefix } of LANGUAGES) {
        await page.goto(localize(prefix, path));
        expect(await measureOverflow(page), page.url()).toBeLessThanOrEqual(0);
        if (prefix === "") await expectAccessible(page);
      }
    });
  }
});

test("the first key press leads past the header", async ({ page }) => {
  await page.goto("/crises/libya-2019");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
});

test("keys reach the languages, and every stop on the way shows where it is", async ({ page }) => {
  await page.goto("/data");
  const french = page.getByRole("link", { name: "Français" });
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press("Tab");
    const outline = await page
      .locator(":focus")
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe("none");
    if (await french.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(french).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/fr/data");
});

test("Arabic reads from the right, and what is foreign in it from the left", async ({ page }) => {
  await page.goto("/ar/crises/libya-2019");
  const name = await page.getByRole("link", { name: "As Reported" }).boundingBox();
  const languages = await page.getByRole("navigation", { name: "اللغات" }).boundingBox();
  expect(name?.x).toBeGreaterThan(languages?.x ?? Infinity);
  const title = page.locator("bdi[lang=en]", { hasText: "Libya Situation Report" }).first();
  await expect(title).toBeVisible();
});

test("time runs as the reader reads: the last report is on the left in Arabic", async ({
  page,
}) => {
  await page.goto("/ar/crises/libya-2019");
  const handle = page.getByRole("article", { name: "القتلى", exact: true }).getByRole("slider");
  await handle.first().focus();
  await expect(handle.first()).toHaveAttribute("aria-valuetext", /٤٤ من ٤٤/);
  await page.keyboard.press("ArrowRight");
  await expect(handle.first()).toHaveAttribute("aria-valuetext", /٤٣ من ٤٤/);
});
