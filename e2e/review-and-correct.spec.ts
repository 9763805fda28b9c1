import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type en from "@/messages/en.json";
import { expectAccessible } from "./fixtures/expect-accessible";
import { enterFigures, makeReport } from "./fixtures/enter-figures";
import { testInOffice as test } from "./fixtures/own-office";
import { expect } from "./fixtures/test";

test.setTimeout(120_000);

const CSV = "/api/v1/figures.csv?crisis=libya-2019&population=journalists";

/** The rows of journalists that readers can download. */
async function readCsv(page: Page): Promise<string> {
  return (await page.request.get(CSV)).text();
}

/** Opens the form that corrects a figure and fills in `fields` by their labels. */
async function correct(page: Page, id: string, fields: Record<string, string>): Promise<void> {
  await page.goto(`/admin/figures/${id}?do=correct`);
  for (const [label, text] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
}

async function submit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Submit for review" }).click();
}

/** Approves what waits of a figure, from its record. */
async function approve(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/figures/${id}`);
  await page.getByRole("link", { name: "Open the review" }).click();
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("Approved. Readers see it now.")).toBeVisible();
}

test.describe("what a reporter submitted", () => {
  test.use({ expectedComplaints: [/404/] });

  test("is approved, corrected, merged after a lost race and withdrawn", async ({
    office,
    served,
    page,
  }) => {
    const report = makeReport("Situation report 20", [{ value: "12" }]);
    const [id = ""] = enterFigures(served.database, report);
    const sentence = "WHO: 12 journalists injured in Tripoli since 4 April 2019, as of 1 June 2019";

    const reporter = await office.open("reporter");
    await reporter.goto("/admin");
    await reporter.getByRole("link", { name: "1 of yours waits for a decision" }).click();
    await expect(reporter.getByRole("link", { name: sentence })).toBeVisible();
    await expect(reporter.getByRole("checkbox", { name: sentence })).toHaveCount(0);
    expect((await page.goto(`/figures/${id}`))?.status()).toBe(404);
    expect(await readCsv(page)).not.toContain("journalists,");

    // By keys alone.
    const reviewer = await office.open("reviewer");
    await reviewer.goto("/admin");
    await expectAccessible(reviewer);
    await reviewer.getByRole("link", { name: "1 figure or document to review" }).press("Enter");
    await expectAccessible(reviewer);
    await reviewer.getByRole("link", { name: sentence }).press("Enter");
    await expect(reviewer.getByRole("heading", { level: 1 })).toHaveText(sentence);
    await expect(reviewer.getByText("Twelve journalists have been injured")).toHaveCount(2);
    await expectAccessible(reviewer);
    await reviewer.keyboard.press("Control+Enter");
    await expect(reviewer.getByText("Approved. Readers see it now.")).toBeVisible();
    await page.goto(`/figures/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("12");
    expect(await readCsv(page)).toMatch(/journalists,cumulative,persons,12,12,12,exact/);

    // A correction waits beside the published state.
    await correct(reviewer, id, { Number: "13", "Why is it corrected?": "The text says 13." });
    await expectAccessible(reviewer);
    await submit(reviewer);
    await expect(reviewer.getByText("The corrected state waits for review.")).toBeVisible();
    await expectAccessible(reviewer);
    expect(await readCsv(page)).toContain("persons,12,12,12");
    const administrator = await office.open("administrator");
    await administrator.goto(`/admin/figures/${id}`);
    await administrator.getByRole("link", { name: "Open the review" }).click();
    const change = administrator.getByRole("row", { name: /^Number/ });
    await expect(change).toContainText("12");
    await expect(change).toContainText("13");
    await approve(administrator, id);
    expect(await readCsv(page)).toContain("persons,13,13,13");
    await reviewer.goto(`/admin/figures/${id}#history`);
    await expect(reviewer.locator("#revision-2")).toContainText("Number: 12 → 13");
    await expect(reviewer.getByText("The text says 13.")).toBeVisible();

    // Two correct at once: the slower one is shown both and merges.
    await correct(reviewer, id, { Number: "15", Page: "4", "Why is it corrected?": "Page 4." });
    const sooner = { Number: "14", Note: "As amended.", "Why is it corrected?": "Amended." };
    await correct(administrator, id, sooner);
    await submit(administrator);
    await expect(administrator.getByText("The corrected state waits for review.")).toBeVisible();
    await submit(reviewer);
    await expect(reviewer.getByRole("alert").first()).toContainText("saved this figure since");
    await expect(reviewer.locator("#revision-3")).toContainText("Number: 13 → 14");
    await expectAccessible(reviewer);
    const number = reviewer.getByRole("group", { name: "Number Both of you changed this." });
    await expect(number.getByRole("radio", { name: "Yours 15" })).toBeChecked();
    await number.getByRole("radio", { name: "Saved since 14" }).check();
    const pageNumber = reviewer.getByRole("group", { name: "Page" });
    await expect(pageNumber.getByRole("radio", { name: "Yours 4" })).toBeChecked();
    const note = reviewer.getByRole("group", { name: "Note" });
    await expect(note.getByRole("radio", { name: "Saved since As amended." })).toBeChecked();
    await reviewer.getByRole("button", { name: "Submit the merged state" }).click();
    await expect(reviewer.getByText("The corrected state waits for review.")).toBeVisible();
    await approve(administrator, id);
    await page.goto(`/figures/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("14");
    await expect(page.getByText("page 4", { exact: true })).toBeVisible();
    await expect(page.getByText("As amended.")).toBeVisible();

    // Its source takes it back.
    await reviewer.goto(`/admin/figures/${id}?do=withdraw`);
    await expectAccessible(reviewer);
    await reviewer.getByLabel("Reason").fill("WHO took the report back.");
    await reviewer.getByRole("button", { name: "Withdraw", exact: true }).click();
    await expect(reviewer.getByText("The figure is withdrawn.")).toBeVisible();
    await page.goto(`/figures/${id}`);
    await expect(page.getByText("WHO took the report back.").first()).toBeVisible();
    expect(await readCsv(page)).not.toContain("journalists,");

    // An old state comes back as a new one.
    await reviewer.goto(`/admin/figures/${id}`);
    await reviewer.getByRole("link", { name: "Restore revision 2" }).click();
    await reviewer.getByLabel("Why is it restored?").fill("WHO published it again.");
    await submit(reviewer);
    await approve(administrator, id);
    expect(await readCsv(page)).toContain("persons,13,13,13");
  });
});

test("a later edition supersedes the figure of an earlier document", async ({
  office,
  served,
  page,
}) => {
  const row = { population: "women", value: "12" };
  const [id = ""] = enterFigures(served.database, makeReport("Situation report 30", [row]));
  const administrator = await office.open("administrator");
  await approve(administrator, id);

  const reviewer = await office.open("reviewer");
  await reviewer.goto(`/admin/figures/${id}`);
  await reviewer.getByRole("link", { name: "Record a later edition" }).click();
  await reviewer.getByRole("button", { name: "Open the draft" }).click();
  await reviewer.getByLabel("Title").fill("Situation report 30, second edition");
  await reviewer.getByLabel("Address (URL)").fill("https://example.org/report-30-b");
  await reviewer.getByLabel("Published", { exact: true }).fill("5 June 2019");
  await reviewer.getByLabel("Number", { exact: true }).fill("14");
  await expect(reviewer.getByText("WHO: 14 women injured in Tripoli")).toBeVisible();
  await expectAccessible(reviewer);
  for (const box of await reviewer.getByLabel("Why it is right all the same").all())
    await box.fill("Restated by WHO.");
  await submit(reviewer);
  await expect(reviewer.getByText("1 figure waits for review")).toBeVisible();

  await administrator.goto("/admin/review?indicator=injured&kind=edition");
  await administrator.getByRole("link", { name: /14 women/ }).click();
  await administrator.getByRole("button", { name: "Approve" }).click();
  await expect(administrator.getByText("Approved. Readers see it now.")).toBeVisible();
  await page.goto(`/figures/${id}`);
  await expect(page.getByText("superseded", { exact: false }).first()).toBeVisible();
  const csv = await page.request.get("/api/v1/figures.csv?crisis=libya-2019&population=women");
  expect(await csv.text()).toMatch(/,14,14,14,exact,/);
  expect(await csv.text()).not.toMatch(/,12,12,12,exact,/);
});

test("in Arabic a figure goes back with comments, and comes again", async ({
  office,
  served,
  page,
}) => {
  const ar = JSON.parse(readFileSync("messages/ar.json", "utf8")) as typeof en;
  const texts = ar.admin;
  const population = "aid_workers";
  const row = { population, value: "21", excerpt: "Sheikh Example counted 21." };
  const before = { population, value: "15", asOf: "2019-05-25" };
  const report = makeReport("Situation report 21", [row, before]);
  const [id = ""] = enterFigures(served.database, report);
  const reviewer = await office.open("reviewer");
  await reviewer.goto("/ar/admin/review?indicator=injured");
  await reviewer.getByRole("link", { name: /٢١ .*حتى تاريخ ١ يونيو/ }).click();
  await reviewer.getByRole("button", { name: texts.review.decide.sendBack }).click();
  await expect(reviewer.getByText(texts.problems.code.text_missing)).toBeVisible();
  await reviewer.getByText(texts.review.decide.fields).click();
  await reviewer.getByLabel(texts.record.field.number).fill("الصفحة ١ تقول ١٢");
  await reviewer.getByRole("button", { name: texts.review.decide.sendBack }).click();
  await expect(reviewer.getByText(texts.review.done.sent_back)).toBeVisible();

  const reporter = await office.open("reporter");
  await reporter.goto("/ar/admin");
  await reporter.getByRole("link", { name: /أُعيد إليك/ }).click();
  await expectAccessible(reporter);
  await reporter.getByRole("link", { name: /٢١ .*حتى تاريخ ١ يونيو/ }).click();
  await expect(reporter.getByText("الصفحة ١ تقول ١٢")).toBeVisible();
  await expectAccessible(reporter);
  await reporter.getByRole("link", { name: texts.review.decide.editAgain }).click();
  // Below the last one: the checks ask why, as soon as the number is typed. What is typed before the
  // row of entry takes the plain form's place is lost with that form.
  const number = reporter.getByLabel(texts.fields.label.value, { exact: true });
  await expect(async () => {
    await number.fill("١٢");
    await expect(reporter.getByText(texts.entry.error)).toBeVisible({ timeout: 4_000 });
  }).toPass({ timeout: 30_000 });
  await reporter.getByLabel(texts.record.correct.reason).fill("كما في الصفحة ١");
  await reporter.getByRole("button", { name: texts.record.correct.submit }).click();
  await expect(reporter.getByText(texts.entry.error)).toBeVisible();
  await expectAccessible(reporter);
  for (const box of await reporter.getByLabel(texts.entry.reason).all())
    await box.fill("هكذا في التقرير");
  await reporter
    .getByLabel(texts.fields.label.fallReason)
    .first()
    .selectOption({ label: ar.codes.fallReason.correction });
  await expect(reporter.getByText(texts.entry.error)).toBeHidden();
  for (const box of await reporter.getByLabel(texts.entry.reason).all())
    await box.fill("هكذا في التقرير");
  await reporter.getByRole("button", { name: texts.record.correct.submit }).click();
  await expect(reporter.getByText(texts.record.done.corrected)).toBeVisible();

  await reviewer.goto("/ar/admin/review");
  await reviewer.getByRole("checkbox", { name: /١٢ .*حتى تاريخ ١ يونيو/ }).check();
  await reviewer.getByRole("button", { name: texts.review.queue.approveChosen }).click();
  await expect(reviewer.getByText("اعتُمد عنصر واحد")).toBeVisible();
  await page.goto(`/ar/figures/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("١٢");

  await reviewer.goto(`/ar/admin/figures/${id}?do=redact`);
  await reviewer.getByLabel(texts.record.redact.text).fill("Sheikh Example");
  await reviewer.getByLabel(texts.record.redact.reason).fill("طلب ذلك");
  await reviewer.getByRole("button", { name: texts.record.redact.submit }).click();
  await expect(reviewer.getByText(texts.record.done.redacted)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("main")).not.toContainText("Sheikh Example");
});

test.describe("without scripts", () => {
  test.use({ scripts: false });

  test("many are approved at once, and a race is merged", async ({ office, served, page }) => {
    const rows = ["women", "men"].map((population) => {
      return { indicator: "missing", measure: "stock", baseline: "", population, value: "5" };
    });
    const ids = enterFigures(served.database, makeReport("Situation report 22", rows));
    const reviewer = await office.open("reviewer");
    await reviewer.goto("/admin/review?indicator=missing");
    for (const box of await reviewer.getByRole("checkbox").all()) {
      if (await box.isVisible()) await box.check();
    }
    await reviewer.getByRole("button", { name: "Approve the chosen ones" }).click();
    await expect(reviewer.getByText("2 were approved.")).toBeVisible();
    const [id = ""] = ids;
    const administrator = await office.open("administrator");
    await correct(reviewer, id, { Number: "6", "Why is it corrected?": "Six." });
    await correct(administrator, id, { Page: "2", "Why is it corrected?": "Page 2." });
    await submit(administrator);
    await submit(reviewer);
    await expect(reviewer.getByText("saved this figure since")).toBeVisible();
    await reviewer.getByRole("button", { name: "Submit the merged state" }).click();
    await approve(administrator, id);
    await page.goto(`/figures/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("6");
    await expect(page.getByText("page 2", { exact: true })).toBeVisible();
  });
});
