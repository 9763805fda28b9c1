import { COLOUR_RULES, expectAccessible } from "./fixtures/expect-accessible";
import { LANGUAGES } from "./fixtures/languages";
import { testOnOwnSite } from "./fixtures/own-site";
import { expect, test } from "./fixtures/test";
import { CrisisPage } from "./pages/crisis-page";

const TEXTS = {
  en: { title: "This page could not be shown", retry: "Try again", heading: "Sources" },
  fr: { title: "Cette page n’a pas pu être affichée", retry: "Réessayer", heading: "Sources" },
  ar: { title: "تعذّر عرض هذه الصفحة", retry: "إعادة المحاولة", heading: "المصادر" },
};

testOnOwnSite.describe("where a page fails", () => {
  // One after the other, on one site.
  testOnOwnSite.describe.configure({ mode: "default" });
  testOnOwnSite.use({ expectedComplaints: [/500/] });

  for (const javaScriptEnabled of [false, true]) {
    testOnOwnSite.describe(javaScriptEnabled ? "a reader" : "a reader without JavaScript", () => {
      testOnOwnSite.use({ javaScriptEnabled });

      testOnOwnSite("is told what to do and goes on from there", async ({ page, site }) => {
        for (const { locale, prefix, direction } of LANGUAGES) {
          site.breakDatabase();
          const answer = await page.goto(`${prefix}/sources?q=WHO`);
          expect(answer?.status()).toBe(500);
          const heading = page.getByRole("heading", { level: 1 });
          await expect(heading).toHaveText(TEXTS[locale].title);
          await expect(page.locator("html")).toHaveAttribute("dir", direction);
          const id = answer?.headers()["x-request-id"] ?? "no id";
          await expect(page.getByRole("main")).toContainText(id);
          if (javaScriptEnabled) {
            await page.emulateMedia({ colorScheme: "light" });
            await expectAccessible(page);
            await page.emulateMedia({ colorScheme: "dark" });
            await expectAccessible(page, COLOUR_RULES);
          }
          site.mendDatabase();
          await page.getByRole("link", { name: TEXTS[locale].retry }).click();
          await expect(heading).toHaveText(TEXTS[locale].heading);
          await expect(page).toHaveURL(`${prefix}/sources?q=WHO`);
        }
      });
    });
  }

  testOnOwnSite("a page that is open makes way", async ({ page, site }) => {
    const crisis = new CrisisPage(page);
    await crisis.open("libya-2019");
    site.breakDatabase();
    await crisis.chart("Killed").face("Table").click();
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText(TEXTS.en.title);
    site.mendDatabase();
    await page.getByRole("link", { name: TEXTS.en.retry }).click();
    await expect(crisis.chart("Killed").rows.first()).toBeVisible();
  });
});

test.describe("a script that fails", () => {
  test.use({ expectedComplaints: [/broken on purpose/] });

  test("leaves a page that says so and tries again", async ({ page }) => {
    const crisis = new CrisisPage(page);
    await crisis.open("libya-2019");
    const heading = page.getByRole("heading", { level: 1 });
    const name = await heading.innerText();
    const measuring = await page.evaluateHandle(() => window.ResizeObserver);
    await page.evaluate(() => {
      window.ResizeObserver = class {
        constructor() {
          throw new Error("broken on purpose");
        }
      } as never;
    });
    await crisis.chart("Killed").handle.focus();
    await expect(heading).toHaveText(TEXTS.en.title);
    await expectAccessible(page);
    await measuring.evaluate((whole) => {
      window.ResizeObserver = whole;
    });
    await page.getByRole("button", { name: TEXTS.en.retry }).click();
    await expect(heading).toHaveText(name);
  });
});
