import type { Page } from "@playwright/test";
import { signIn } from "./fixtures/sign-in";
import { adminTest as test, expect } from "./fixtures/test";
import { ReportForm } from "./pages/report-form";

// Lost lines and ended sessions are what these tests are about.
test.use({ expectedComplaints: [/net::ERR|Failed to fetch|40[13]|failed/] });

async function start(page: Page): Promise<ReportForm> {
  await signIn(page, "reporter");
  await page.goto("/admin/entry?crisis=libya-2019");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);
  return new ReportForm(page, "en");
}

const title = (page: Page) => page.getByLabel("Title", { exact: true });

test("what was typed is there again after the page was left", async ({ page }) => {
  const form = await start(page);
  await title(page).fill("Kept");
  await form.row(1).getByLabel("Number").fill("1,2");
  await form.expectSaved();
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(title(page)).toHaveValue("Kept");
  await expect(page.getByLabel("Number")).toHaveValue("1,2");
  await page.goto("/admin/entry");
  await expect(page.getByRole("link", { name: "Kept" })).toBeVisible();
});

test("nothing is lost where the line is, and the page is left before it is back", async ({
  page,
}) => {
  const form = await start(page);
  await title(page).fill("First");
  await form.expectSaved();
  await page.route("**/admin/entry/**", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await title(page).fill("Typed without a line");
  await expect(page.getByText(/^Not saved: no answer/)).toBeVisible();
  const address = page.url();
  await page.goto("about:blank");
  await page.unrouteAll({ behavior: "wait" });
  await page.goto(address);
  await expect(title(page)).toHaveValue("Typed without a line");
  await expect(page.getByText(/is back\.$/)).toBeVisible();
  await expect(page.locator("[data-status=saved]")).toBeVisible();
});

test("an ended session keeps what is typed until somebody signs in again", async ({
  page,
  context,
}) => {
  await start(page);
  const cookies = await context.cookies();
  await context.clearCookies();
  await title(page).fill("Typed after the session");
  await expect(page.getByText(/your session has ended/)).toBeVisible();
  await expect(page.getByRole("link", { name: /^Sign in in a new tab/ })).toBeVisible();
  await context.addCookies(cookies);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.locator("[data-status=saved]")).toBeVisible();
  await page.reload();
  await expect(title(page)).toHaveValue("Typed after the session");
});

test("two tabs do not overwrite each other; the person says which text goes on", async ({
  page,
  context,
}) => {
  const form = await start(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await title(other).fill("From the other tab");
  await expect(other.locator("[data-status=saved]")).toBeVisible();
  await title(page).fill("From this tab");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Nothing was overwritten");
  await page.getByRole("button", { name: "What was saved elsewhere" }).click();
  await expect(title(page)).toHaveValue("From the other tab");
  await title(page).fill("Together");
  await form.expectSaved();
  await title(other).fill("Mine");
  await other.getByRole("button", { name: "What is on this page" }).click();
  await expect(other.locator("[data-status=saved]")).toBeVisible();
  await page.reload();
  await expect(title(page)).toHaveValue("Mine");
});
