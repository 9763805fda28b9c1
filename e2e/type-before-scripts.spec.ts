import { enterFigures, makeReport } from "./fixtures/enter-figures";
import { testInOffice as test } from "./fixtures/own-office";
import { expect } from "./fixtures/test";

test.setTimeout(120_000);
// Scripts that wait for long are told of.
test.use({ expectedComplaints: [/preload/] });

test("what is typed into a correction before the scripts come is not lost", async ({
  office,
  served,
}) => {
  const report = makeReport("Situation report 31", [{ value: "12", note: "As printed." }]);
  const [id = ""] = enterFigures(served.database, report);
  const reporter = await office.open("reporter");
  let letCome = (): void => {};
  const may = new Promise<void>((resolve) => (letCome = resolve));
  await reporter.route(/\.js(\?|$)/, async (route) => {
    await may;
    await route.continue();
  });
  await reporter.goto(`/admin/figures/${id}?do=correct`, { waitUntil: "commit" });
  await expect(reporter.locator("[name=qualifier]")).toHaveCount(1);
  await expect(reporter.locator("[data-row]")).toHaveCount(0);
  await reporter.locator("select[name=qualifier]").selectOption("at_least");
  await reporter.locator("textarea[name=note]").fill("As corrected.");
  await reporter.locator("textarea[name=reason]").fill("Two more were found.");
  const number = reporter.locator("[name=value]");
  await number.fill("14");
  await number.evaluate((field: HTMLInputElement) => field.setSelectionRange(1, 1));
  letCome();

  const form = reporter.locator("form").filter({ has: reporter.locator("[name=reason]") });
  await expect(form.getByText("at least 14 journalists injured")).toBeVisible();
  await expect(form.getByLabel("Note", { exact: true })).toHaveValue("As corrected.");
  await expect(form.locator("[name=reason]")).toHaveValue("Two more were found.");
  // Whoever is in the middle of a number goes on there.
  await expect(form.getByLabel("Number", { exact: true })).toBeFocused();
  await reporter.keyboard.type("0");
  await expect(form.getByLabel("Number", { exact: true })).toHaveValue("104");
  await expect(form.getByText("at least 104 journalists injured")).toBeVisible();
  await reporter.unrouteAll({ behavior: "wait" });
});

test("what is unfolded before the scripts come shows its fields", async ({ office }) => {
  const reporter = await office.open("reporter");
  await reporter.goto("/admin/entry?crisis=libya-2019");
  await reporter.getByRole("button", { name: "Start", exact: true }).click();
  await expect(reporter.locator("[data-row]").first()).toBeVisible();
  let letCome = (): void => {};
  const may = new Promise<void>((resolve) => (letCome = resolve));
  await reporter.route(/\.js(\?|$)/, async (route) => {
    await may;
    await route.continue();
  });
  await reporter.goto(reporter.url(), { waitUntil: "commit" });
  await reporter.getByText("More fields").first().click();
  await expect(reporter.locator("[data-row] details[open]").first()).toBeVisible();
  letCome();
  await expect(reporter.getByLabel("Households", { exact: true }).first()).toBeVisible();
  await reporter.unrouteAll({ behavior: "wait" });
});
