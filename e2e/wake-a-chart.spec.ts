import type { Page } from "@playwright/test";
// Where the data changes meanwhile a touch loads the page anew: nobody else may publish on this site.
import { testOnOwnSite as test } from "./fixtures/own-site";
import { expect } from "./fixtures/test";
import { watchShifts } from "./fixtures/watch-shifts";
import type { ChartCard } from "./pages/chart-card";
import { CrisisPage } from "./pages/crisis-page";

/** A class name that only the moving chart's code contains. */
const MARK_OF_CHART_CODE = "recharts-surface";

/** How many of the scripts that `page` loads from now on hold the moving chart. */
function countChartScripts(page: Page): () => Promise<number> {
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text());
  });
  return async () => {
    const texts = await Promise.all(scripts);
    return texts.filter((text) => text.includes(MARK_OF_CHART_CODE)).length;
  };
}

const WAYS = [
  { way: "pointed at", tag: [], wake: (card: ChartCard) => card.handle.hover() },
  { way: "focused", tag: [], wake: (card: ChartCard) => card.handle.focus() },
  { way: "tapped", tag: ["@phone"], wake: (card: ChartCard) => card.handle.tap() },
];

for (const { way, tag, wake } of WAYS) {
  test(
    `a chart sleeps until it is ${way}, and nothing moves when it wakes`,
    { tag },
    async ({ page }) => {
      const countScripts = countChartScripts(page);
      const readShifts = await watchShifts(page);
      const crisis = new CrisisPage(page);
      await crisis.open("libya-2019");
      const card = crisis.chart("Killed");
      await card.handle.scrollIntoViewIfNeeded();
      await page.waitForLoadState("networkidle");
      expect(await countScripts()).toBe(0);
      const before = await card.root.boundingBox();

      await wake(card);
      await expect(card.moving).toBeVisible();
      expect(await countScripts()).toBe(1);
      expect(await card.root.boundingBox()).toEqual(before);
      expect(await readShifts()).toBe(0);
    },
  );
}

test("the pointer shows what stands behind a number and opens it", async ({ page }) => {
  const crisis = new CrisisPage(page);
  await crisis.open("libya-2019");
  const card = crisis.chart("Killed");
  await card.handle.hover();
  await expect(card.moving).toBeVisible();
  const area = await card.handle.boundingBox();
  await card.handle.hover({ position: { x: (area?.width ?? 0) - 1, y: 1 } });
  for (const words of ["1,093", "WHO", "As of 15 July 2019", "Agenzia Nova", "published 16 July"]) {
    await expect(card.tooltip).toContainText(words);
  }
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "WHO: 1,093 people killed in Tripoli since 4 April 2019, as of 15 July 2019",
  );
});

test(
  "a tap shows the number and its way to the report, and opens nothing by itself",
  {
    tag: "@phone",
  },
  async ({ page }) => {
    const crisis = new CrisisPage(page);
    await crisis.open("libya-2019");
    const card = crisis.chart("Killed");
    await card.handle.tap();
    await expect(card.moving).toBeVisible();
    const area = await card.handle.boundingBox();
    await card.handle.tap({ position: { x: (area?.width ?? 0) - 2, y: 2 } });
    await expect(card.tooltip).toContainText("As of 15 July 2019");
    await expect(page).toHaveURL(/\/crises\/libya-2019/);
    await card.tooltip.getByRole("link", { name: "Open this figure" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("1,093 people killed");
  },
);

test("keys step from report to report, say each, and open it", async ({ page }) => {
  const crisis = new CrisisPage(page);
  await crisis.open("libya-2019");
  const card = crisis.chart("Killed");
  await card.handle.focus();
  await expect(card.tooltip).toContainText("1,093");
  const last =
    "1,093. Change: +45. WHO. As of 15 July 2019. I fatti del giorno - Nord Africa (Agenzia Nova, 16 July 2019). published 16 July 2019. 44 of 44";
  await expect(card.handle).toHaveAttribute("aria-valuetext", last);

  await page.keyboard.press("Home");
  await expect(card.handle).toHaveAttribute("aria-valuetext", /^at least 17\. .* 1 of 44$/);
  for (const words of ["at least 17", "WHO", "As of 6 April 2019", "Situation Report No.1"])
    await expect(card.tooltip).toContainText(words);
  await page.keyboard.press("ArrowRight");
  await expect(card.handle).toHaveAttribute("aria-valuetext", / 2 of 44$/);
  await page.keyboard.press("ArrowLeft");
  await expect(card.handle).toHaveAttribute("aria-valuetext", / 1 of 44$/);
  await page.keyboard.press("Escape");
  await expect(card.tooltip).toHaveCount(0);

  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "WHO: 1,093 people killed in Tripoli since 4 April 2019, as of 15 July 2019",
  );
});

test.describe("when the reports cannot be fetched", () => {
  test.use({ expectedComplaints: [/ERR_FAILED/] });

  test("the picture stays, says so, and wakes when it is tried again", async ({ page }) => {
    await page.route("**/api/v1/series/*", (route) => route.abort());
    const crisis = new CrisisPage(page);
    await crisis.open("libya-2019");
    const card = crisis.chart("Killed");
    await card.handle.focus();
    await expect(card.root.getByRole("status")).toHaveText(
      "The moving chart could not be loaded. The picture and the table show the same figures.",
    );
    await expect(card.moving).toHaveCount(0);
    await expect(card.pictures.first()).toBeVisible();

    await page.unroute("**/api/v1/series/*");
    await card.handle.blur();
    await card.handle.focus();
    await expect(card.moving).toBeVisible();
    await expect(card.root.getByRole("status")).toHaveCount(0);
  });
});
