import { parse } from "csv-parse/sync";
import { addCrisis } from "./fixtures/add-crisis";
import { expectAccessible } from "./fixtures/expect-accessible";
import { testInOffice as test } from "./fixtures/own-office";
import type { CsvRow } from "./fixtures/take-csv";
import { expect } from "./fixtures/test";
import { ReportForm } from "./pages/report-form";

test.use({ expectedComplaints: [/404/] });

test("a whole and its part are entered in one report, approved, and read as such", async ({
  office,
  page,
}) => {
  test.setTimeout(180_000);
  const administrator = await office.open("administrator");
  await addCrisis(administrator, "A counted crisis", "counted");
  const reporter = await office.open("reporter");
  await reporter.goto("/admin/entry?crisis=counted");
  await reporter.getByRole("button", { name: "Start", exact: true }).click();
  await reporter.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);
  const form = new ReportForm(reporter, "en");
  const label = form.texts.fields.label;
  const field = (row: number, name: keyof typeof label) =>
    form.row(row).getByLabel(label[name], { exact: true });

  await form.type("url", "https://news.example.org/counted");
  await form.type("title", "Situation report");
  await form.type("publisher", "Daily Sabah");
  await form.type("published", "9 May 2019");
  await field(1, "indicator").selectOption("killed");
  await field(1, "value").fill("120");
  await field(1, "periodStart").fill("4 April 2019");
  await field(1, "asOf").fill("8 May 2019");
  await form.type("place", "tripoli");
  await form.type("origin", "who");
  await form.tabTo(label.page);
  await expect(form.row(1)).toContainText("WHO: 120 people killed in Tripoli");
  await field(1, "value").press("Control+Enter");
  await field(2, "indicator").selectOption("killed");
  await field(2, "population").selectOption("women");
  await field(2, "value").fill("140");
  await form.row(2).getByText(form.texts.entry.moreFields).click();
  await expect(form.row(2)).toContainText("140 women killed");
  await field(2, "partOf").selectOption({ index: 1 });
  await expect(form.row(2)).toContainText("Part of row 1 of this report – WHO: 120 people killed");
  await expect(form.row(2).getByText(form.texts.entry.error, { exact: true })).toHaveCount(1);
  await expectAccessible(reporter);

  // Without its whole the part stands alone; the whole comes back with it.
  await form
    .row(1)
    .getByRole("button", { name: /^Remove/ })
    .click();
  await expect(
    reporter.getByText("1 row that referred to it refers to nothing now."),
  ).toBeVisible();
  await expect(field(1, "partOf")).toHaveValue("");
  await reporter.getByRole("button", { name: form.texts.entry.undo }).click();
  await expect(field(2, "partOf")).toHaveValue(/^row:/);
  await field(2, "value").fill("40");
  await expect(form.row(2)).toContainText("40 women killed");
  await expect(form.row(2).getByText(form.texts.entry.error, { exact: true })).toHaveCount(0);
  await form.expectSaved();
  await reporter.reload();
  await expect(form.row(2)).toContainText("Part of row 1 of this report");
  await reporter.getByRole("button", { name: form.texts.entry.submit.button }).click();
  await expect(reporter).toHaveURL(/submitted=2$/);

  const reviewer = await office.open("reviewer");
  await reviewer.goto("/admin/review?crisis=counted");
  for (const box of await reviewer.getByRole("checkbox").all())
    if (await box.isVisible()) await box.check();
  await reviewer.getByRole("button", { name: form.texts.review.queue.approveChosen }).click();
  await expect(reviewer.getByRole("main")).toContainText(form.texts.review.queue.none);

  const csv = await page.request.get("/api/v1/figures.csv?crisis=counted&fields=all");
  const rows = parse<CsvRow>(await csv.text(), { columns: true });
  const of = (population: string) => rows.find((row) => row["population"] === population);
  expect(of("women")?.["part_of"]).toBe(of("all")?.["id"]);
  expect(of("all")?.["part_of"]).toBe("");
  await page.goto(`/figures/${of("women")?.["id"]}`);
  await expect(page.getByRole("main")).toContainText("Part of");
  await page.getByRole("link", { name: /120 people killed/ }).click();
  await expect(page).toHaveURL(new RegExp(`/figures/${of("all")?.["id"]}$`));
});
