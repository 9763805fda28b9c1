import type { Page } from "@playwright/test";
import {
  addressesOf,
  isForAnyone,
  listAdminPages,
  prepareAdminPages,
} from "./fixtures/admin-pages";
import { expectAccessible } from "./fixtures/expect-accessible";
import { LANGUAGES } from "./fixtures/languages";
import { testInOffice as test } from "./fixtures/own-office";
import { expect } from "./fixtures/test";

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };
/** Each theme and each size; in one language the other way round, since colours do not differ by size. */
const LOOKS = [
  { size: DESKTOP, colorScheme: "light" },
  { size: PHONE, colorScheme: "dark" },
] as const;
const OTHER_LOOKS = [
  { size: DESKTOP, colorScheme: "dark" },
  { size: PHONE, colorScheme: "light" },
] as const;

// Each site is prepared once; its pages then stand as they are for every language, theme and size.
test.setTimeout(600_000);

/** How far the content of `page` reaches beyond its window, in pixels. */
const measureOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe("every page of the administration", () => {
  // The page of refusals is one, and so are those of links that work no more.
  test.use({ expectedComplaints: [/40[34]/] });

  for (const { locale, prefix, direction } of LANGUAGES) {
    test(`is accessible and fits, ${locale}`, async ({ office, served, page: anyone }) => {
      const administrator = await office.open("administrator");
      const addresses = await prepareAdminPages(administrator, served.database);
      const looks = locale === "fr" ? OTHER_LOOKS : LOOKS;
      for (const route of listAdminPages()) {
        const page = isForAnyone(route) ? anyone : administrator;
        for (const address of addressesOf(route, addresses)) {
          await page.goto(prefix + address);
          await expect(page.locator("html")).toHaveAttribute("lang", locale);
          await expect(page.locator("html")).toHaveAttribute("dir", direction);
          await expect.soft(page.getByRole("heading", { level: 1 }), address).toHaveCount(1);
          for (const { size, colorScheme } of looks) {
            await page.setViewportSize(size);
            await page.emulateMedia({ colorScheme });
            const width = `${address} at ${size.width}`;
            expect.soft(await measureOverflow(page), width).toBeLessThanOrEqual(0);
            await expectAccessible(page, [], expect.soft);
          }
        }
      }
    });
  }
});
