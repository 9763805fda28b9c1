import { expectAccessible } from "./fixtures/expect-accessible";
import { signIn } from "./fixtures/sign-in";
import { adminTest as test, expect } from "./fixtures/test";
import { ReportForm } from "./pages/report-form";

test("the grid is worked by keys: down, up, copy, remove and back", async ({ page }) => {
  await signIn(page, "reporter");
  await page.goto("/admin/entry?crisis=libya-2019");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  const form = new ReportForm(page, "en");
  const number = (row: number) => form.row(row).getByLabel("Number");
  await number(1).fill("5");
  await page.keyboard.press("Enter");
  await expect(form.row(2).getByLabel("Indicator")).toBeFocused();
  await form.type("value", "6");
  await page.keyboard.press("ArrowUp");
  await expect(number(1)).toBeFocused();
  await page.keyboard.press("Control+Shift+Enter");
  await expect(number(2)).toBeFocused();
  await expect(number(2)).toHaveValue("5");
  await expect(number(3)).toHaveValue("6");
  await form
    .row(2)
    .getByRole("button", { name: /^Remove/ })
    .press("Enter");
  await expect(number(2)).toHaveValue("6");
  await expect(page.getByRole("button", { name: "Bring it back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(number(2)).toHaveValue("5");
  await form
    .row(3)
    .getByRole("button", { name: /^Not available/ })
    .press("Enter");
  await expect(number(3)).toBeHidden();
});

test("the next report of a kind opens with last time's rows and numbers", async ({ page }) => {
  await signIn(page, "reporter");
  await page.goto("/admin/entry?crisis=libya-2019");
  const kind = page.getByRole("listitem").filter({ hasText: "DTM Libya - Tripoli Flash Update" });
  await kind.getByRole("button", { name: /^Next report/ }).click();
  const form = new ReportForm(page, "en");
  await expect(page.locator("[data-row]")).toHaveCount(2);
  await expect(form.row(1)).toContainText(/last: .*\d/);
  await page.getByLabel("As of, for all rows").fill("31 May 2019");
  for (const row of [1, 2])
    await expect(form.row(row).getByLabel("As of", { exact: true })).toHaveValue("31 May 2019");
  await form
    .row(1)
    .getByRole("button", { name: /^No new figure/ })
    .click();
  await expect(form.row(1)).toContainText("Looked today: no new figure.");
});

test("the pages of entry are accessible in French, in the dark, on a phone @phone", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await signIn(page, "reporter");
  await page.goto("/fr/admin/entry?crisis=libya-2019&submitted=2");
  await expectAccessible(page);
  await page
    .getByRole("button", { name: /^Rapport qui suit/ })
    .first()
    .click();
  await page.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);
  await expect(page.locator("[data-row]").first()).toContainText("dernier");
  await page.getByText("Plus de champs").first().click();
  await page.getByRole("button", { name: "Soumettre à relecture" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expectAccessible(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBe(0);
});

test("a report of a kind that came once is among all kinds, and what is new of it is one click", async ({
  page,
}) => {
  await signIn(page, "reporter");
  await page.goto("/admin/entry?crisis=libya-2019");
  const kinds = page.getByRole("region", { name: "Next report of a kind" }).getByRole("listitem");
  await expect(kinds).toHaveCount(20);
  await page.getByRole("link", { name: /^Show all \d+ kinds of report$/ }).click();
  const seed = kinds.filter({ hasText: "Health Sector Working Group" }).last();
  await seed.getByRole("button", { name: /^No new figures today/ }).click();
  await expect(page.getByText(/Noted for \d+ counts?: looked today, nothing new/)).toBeVisible();
});
