import type { Page } from "@playwright/test";
// A page that is asked for while somebody publishes comes with its scripts: nobody else may publish here.
import { testOnOwnSite as test } from "./fixtures/own-site";
import { expect, testWithoutScript } from "./fixtures/test";
import { CrisisPage } from "./pages/crisis-page";

/** A reader whose browser asks sites to send little; nothing may be fetched then that nobody asked for. */
async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );
}

/** How many scripts and style sheets `page` has asked for. */
function countFiles(page: Page): () => number {
  let count = 0;
  page.on("request", (request) => {
    if (["script", "stylesheet"].includes(request.resourceType())) count += 1;
  });
  return () => count;
}

/** Where each element in `root` stands, and how. */
function describeLooks(root: Element): string[] {
  const area = root.getBoundingClientRect();
  return [...root.querySelectorAll("*")].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width === 0) return [];
    const { color, backgroundColor, font, border, display } = getComputedStyle(element);
    const place = [x - area.x, y - area.y, width, height].map(Math.round).join(" ");
    return [element.tagName, place, color, backgroundColor, font, border, display].join("; ");
  });
}

test.describe("on a slow line", () => {
  test.beforeEach(({ page }) => saveData(page));

  test("a page is whole without any file, until a chart of it is asked for", async ({ page }) => {
    const files = countFiles(page);
    const crisis = new CrisisPage(page);
    await crisis.open("libya-2019");
    await page.waitForLoadState("networkidle");
    await crisis.figures.root.scrollIntoViewIfNeeded();
    expect(files()).toBe(0);
    const before = await crisis.figures.root.evaluate(describeLooks);

    const card = crisis.chart("Killed");
    await card.handle.focus();
    await expect(card.moving).toBeVisible();
    await expect(card.tooltip).toContainText("1,093");
    expect(files()).toBeGreaterThan(0);
    // All rules of the style sheets are there now; they say what the page's own said.
    await page.waitForLoadState("networkidle");
    await crisis.figures.root.scrollIntoViewIfNeeded();
    expect(await crisis.figures.root.evaluate(describeLooks)).toEqual(before);
  });

  test("all of a page is laid out once it has been painted", async ({ page }) => {
    await new CrisisPage(page).open("libya-2019");
    await expect(page.locator("[data-late], [data-settling]")).toHaveCount(0);
    const lastRow = await page.getByRole("row").last().boundingBox();
    expect(lastRow?.height).toBeGreaterThan(0);
  });

  test("nothing laid out late holds fields, which browsers look for at once", async ({ page }) => {
    await new CrisisPage(page).open("libya-2019");
    const found = await page.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      const sent = new DOMParser().parseFromString(html, "text/html");
      return {
        late: sent.querySelectorAll("[data-late]").length,
        fields: sent.querySelectorAll("[data-late] :is(form, select)").length,
      };
    });
    expect(found.late).toBeGreaterThan(3);
    expect(found.fields).toBe(0);
  });

  test("who follows a link to a part of a page comes to it and stays there", async ({ page }) => {
    await page.goto("/crises/libya-2019#figures");
    const heading = page.getByRole("heading", { name: "All figures" });
    await expect(heading).toBeInViewport();
    await page.waitForLoadState("networkidle");
    await expect(heading).toBeInViewport();
    await expect(page.locator("[data-settling]")).toHaveCount(0);
  });

  test("a finger on a chart wakes it", { tag: "@phone" }, async ({ page }) => {
    const crisis = new CrisisPage(page);
    await crisis.open("libya-2019");
    const card = crisis.chart("Killed");
    await card.handle.tap();
    await expect(card.moving).toBeVisible();
  });

  test("a click on a button counts, though its script came later", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await new CrisisPage(page).open("libya-2019");
    const cite = page.getByRole("region", { name: "Cite", exact: true });
    await cite.getByRole("button").click();
    await expect(cite.getByRole("button")).toHaveText("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Libya");
  });
});

test.describe("when the data has changed since a page was read", () => {
  test("who touches a chart sees the page as it is now", async ({ page, site }) => {
    site.runScript("lib/testing/publish-report.ts", "101", "2020-01-08");
    await saveData(page);
    const crisis = new CrisisPage(page);
    await crisis.open("planted");
    await page.waitForLoadState("networkidle");
    site.runScript("lib/testing/publish-report.ts", "105", "2020-01-09");
    await expect(page.getByRole("main")).not.toContainText("105");
    const card = crisis.chart("Killed");
    await card.handle.hover();
    await expect(page.getByRole("main")).toContainText("105");
    await expect(card.moving).toBeVisible();
  });
});

testWithoutScript("without scripts nothing is offered that needs them", async ({ page }) => {
  await new CrisisPage(page).open("libya-2019");
  await expect(page.getByRole("img").first()).toBeVisible();
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Cite", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy" })).toHaveCount(0);
});
