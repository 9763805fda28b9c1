import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import type en from "@/messages/en.json";
import { addCrisis } from "./fixtures/add-crisis";
import { enterArticle } from "./fixtures/enter-article";
import { expectAccessible } from "./fixtures/expect-accessible";
import { testInOffice as test } from "./fixtures/own-office";
import type { CsvRow } from "./fixtures/take-csv";
import { expect } from "./fixtures/test";
import { ARTICLE } from "./pages/article";

test.use({ expectedComplaints: [/404/] });

for (const article of ARTICLE) {
  const { locale, prefix, sentences, corrected, race } = article;
  const messages = JSON.parse(readFileSync(`messages/${locale}.json`, "utf8")) as typeof en;
  const { review, record, fields } = messages.admin;
  const slug = `capital-${locale}`;

  /** Opens the correction of a figure, fills in the fields of those labels and says why. */
  const correct = async (page: Page, id: string, typed: Record<string, string>): Promise<void> => {
    await page.goto(`${prefix}/admin/figures/${id}?do=correct`);
    for (const [label, text] of Object.entries(typed)) {
      await page.getByLabel(label, { exact: true }).fill(text);
    }
    await page.getByLabel(record.correct.reason).fill(race.why);
  };

  /** Approves what waits of a figure, from its record. */
  const approve = async (page: Page, id: string): Promise<void> => {
    await page.goto(`${prefix}/admin/figures/${id}`);
    await page.getByRole("link", { name: record.toReview }).click();
    await page.getByRole("button", { name: review.decide.approve }).click();
    await expect(page.getByText(review.done.approved)).toBeVisible();
  };

  const submit = (page: Page): Promise<void> =>
    page.getByRole("button", { name: record.correct.submit }).click();

  test(`three people bring an article's figures to readers and keep them true (${locale})`, async ({
    office,
    page,
  }) => {
    test.setTimeout(240_000);
    const administrator = await office.open("administrator");
    await addCrisis(administrator, article.crisis, slug);
    const reporter = await office.open("reporter");
    await enterArticle(reporter, slug, article);
    const csv = `/api/v1/figures.csv?crisis=${slug}`;
    expect(await (await page.request.get(csv)).text()).not.toContain("killed");

    // The reviewer approves one by keys, the others together.
    const reviewer = await office.open("reviewer");
    await reviewer.goto(`${prefix}/admin/review?crisis=${slug}`);
    await expectAccessible(reviewer);
    await reviewer.getByRole("link", { name: sentences[2] }).press("Enter");
    await expect(reviewer.getByText(article.reason)).toBeVisible();
    await expectAccessible(reviewer);
    await reviewer.keyboard.press("Control+Enter");
    await expect(reviewer.getByText(review.done.approved)).toBeVisible();
    await reviewer.goto(`${prefix}/admin/review?crisis=${slug}`);
    for (const box of await reviewer.getByRole("checkbox").all())
      if (await box.isVisible()) await box.check();
    await reviewer.getByRole("button", { name: review.queue.approveChosen }).click();
    await expect(reviewer.getByRole("main")).toContainText(review.queue.none);

    // Readers see all three with their bounds, and take them as a file.
    await page.goto(`${prefix}/crises/${slug}`);
    const list = page.getByRole("region", { name: messages.crisis.figures });
    await expect(list.getByRole("row")).toHaveCount(4);
    const rows = parse<CsvRow>(await (await page.request.get(csv)).text(), { columns: true });
    const number = { qualifier: "more_than", high: "" };
    expect(rows).toHaveLength(3);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...number, indicator: "killed", low: "400", origin: "WHO" }),
        expect.objectContaining({ ...number, indicator: "injured", low: "2000", origin: "WHO" }),
        expect.objectContaining({
          ...number,
          indicator: "displaced",
          low: "60000",
          origin: "OCHA",
        }),
      ]),
    );
    const id = rows.find(({ indicator }) => indicator === "injured")?.["id"] ?? "";

    // What was found later is corrected, and its history says so.
    await correct(reviewer, id, { [fields.label.page]: corrected.page });
    await reviewer.getByLabel(record.correct.reason).fill(corrected.why);
    await submit(reviewer);
    await expect(reviewer.getByText(record.done.corrected)).toBeVisible();
    await approve(administrator, id);
    await page.goto(`${prefix}/figures/${id}`);
    await expect(page.getByText(corrected.why)).toBeVisible();

    // Two correct at once: the later one loses the race, sees both versions and merges.
    await correct(reviewer, id, { [fields.label.value]: race.later, [fields.label.page]: "3" });
    await correct(administrator, id, { [fields.label.value]: race.sooner });
    await submit(administrator);
    await expect(administrator.getByText(record.done.corrected)).toBeVisible();
    await submit(reviewer);
    await expect(reviewer.getByRole("alert").first()).toContainText(record.merge.title);
    await expectAccessible(reviewer);
    const contested = reviewer.getByRole("group", { name: record.merge.contested });
    await contested.getByRole("radio", { name: record.merge.theirs }).check();
    await reviewer.getByRole("button", { name: record.merge.submit }).click();
    await expect(reviewer.getByText(record.done.corrected)).toBeVisible();
    await approve(administrator, id);
    await page.goto(`${prefix}/figures/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(article.merged);
    await expectAccessible(page);
  });
}
