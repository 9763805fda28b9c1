import type { Page } from "@playwright/test";
import { testInOffice as test } from "./fixtures/own-office";
import { expect } from "./fixtures/test";

test.setTimeout(180_000);
// Scripts that wait for long are told of.
test.use({ expectedComplaints: [/preload/] });

/** Opens a page whose scripts wait until they are let come. */
async function openEarly(page: Page, path: string): Promise<() => Promise<void>> {
  let letCome = (): void => {};
  const may = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(/\.js(\?|$)/, async (route) => {
    await may;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  // The end of the page is there.
  await expect(page.locator("main#content")).toBeVisible();
  await page.waitForFunction(() => document.readyState !== "loading");
  return async () => {
    letCome();
    await page.waitForFunction(() =>
      Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__react")),
    );
    // What a script does to a page that it has just taken over is done by the second picture.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.unrouteAll({ behavior: "wait" });
  };
}

/** How far down the page is, and where what can be pressed on it stands. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const places = [...document.querySelectorAll("main :is(a, button, summary)")]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { x, y } = one.getBoundingClientRect();
        return `${one.textContent} at ${Math.round(x)}, ${Math.round(y)}`;
      });
    return { scrolled: window.scrollY, places };
  });

const PATHS = [
  "/admin/crises/new",
  "/admin/series?crisis=libya-2019",
  "/admin/series/new?crisis=libya-2019",
  "/admin/organisations",
  "/admin/organisations/new",
  "/admin/places/new",
  "/admin/documents",
  "/admin/audit",
  "/admin/people",
  "/admin/account",
  "/ar/admin/crises/new",
];

for (const size of [
  { width: 1280, height: 500 },
  { width: 360, height: 640 },
]) {
  test(`nothing moves under the finger when the scripts come, ${size.width} wide`, async ({
    office,
  }) => {
    const page = await office.open("administrator");
    await page.setViewportSize(size);
    for (const path of PATHS) {
      const letCome = await openEarly(page, path);
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      const before = await measure(page);
      expect(before.scrolled, path).toBeGreaterThan(0);
      await letCome();
      expect(await measure(page), path).toEqual(before);
    }
  });
}

test("on a phone the menu slides to the page that is open", async ({ office }) => {
  const page = await office.open("administrator");
  await page.setViewportSize({ width: 360, height: 640 });
  for (const prefix of ["", "/ar"]) {
    await page.goto(`${prefix}/admin/audit`);
    const open = page.locator("header [aria-current=page]");
    await expect(open).toBeInViewport({ ratio: 1 });
  }
});

test("what was sent before the scripts came takes no focus from who types on", async ({
  office,
}) => {
  const page = await office.open("administrator");
  let letCome = await openEarly(page, "/admin/organisations/new");
  await page.locator("main button[type=submit]").last().click();
  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary).toBeVisible();
  const name = page.getByLabel("Name in English (required)");
  await name.fill("Relief");
  await letCome();
  await expect(name).toBeFocused();
  await page.keyboard.type(" now");
  await expect(name).toHaveValue("Relief now");

  // Whoever does nothing yet is led to what is wrong.
  letCome = await openEarly(page, "/admin/organisations/new");
  await page.locator("main button[type=submit]").last().click();
  await expect(summary).toBeVisible();
  await letCome();
  await expect(summary).toBeFocused();
});
