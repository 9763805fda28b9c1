import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/expect-accessible";
import { encode1256 } from "./fixtures/encode-1256";
import { testInOffice as test } from "./fixtures/own-office";
import { takeCsv } from "./fixtures/take-csv";
import { expect } from "./fixtures/test";
import { CrisisPage } from "./pages/crisis-page";
import { ImportPage, textFile } from "./pages/import-page";
import { Keyboard } from "./pages/keyboard";

test.setTimeout(180_000);

const LIBYA = readFileSync("prisma/data/libya-2019.csv", "utf8");
const WIDE = readFileSync("e2e/fixtures/wide-hxl.csv", "utf8");
const ARABIC = readFileSync("e2e/fixtures/arabic.csv", "utf8");

/** The Libya file with three bad cells: a number, a date that reads in two ways and a measure. */
const SPOILT = LIBYA.replace("injured,13,exact", "injured,thirteen,exact")
  .replace("killed,8,exact,civilian,new,2019-01-01", "killed,8,exact,civilian,new,5/7/2019")
  .replace("172541,exact,all,stock", "172541,exact,all,pile");

/** What the wide files lack. */
async function fillConstants(page: Page, title = "An invented report"): Promise<void> {
  await page.getByLabel("Crisis", { exact: true }).selectOption("libya-2019");
  const constants = page.getByRole("group", { name: "The same for the whole file" });
  await constants.getByLabel("Who is counted").selectOption("journalists");
  await constants.getByLabel("How it is counted").selectOption("cumulative");
  await constants.getByLabel("Unit").selectOption("persons");
  await constants.getByLabel("Publisher").fill("WHO");
  await constants.getByLabel("Title of the document").fill(title);
  await constants.getByLabel("Document published on").fill("2019-06-05");
}

/** Approves all that waits of the import that the address of the queue names. */
async function approveAll(reviewer: Page, queue: string, count: number): Promise<void> {
  await reviewer.goto(queue);
  await expect(reviewer.getByText(`${count} items`)).toBeVisible();
  await reviewer.getByLabel("Choose all on this page that you may approve").check();
  await reviewer.getByRole("button", { name: "Approve the chosen ones" }).click();
  await expect(reviewer.getByText(`${count} were approved. Readers see them now.`)).toBeVisible();
}

/** The address of the queue with what an import wrote. */
async function openQueue(page: Page): Promise<string> {
  await page.getByRole("link", { name: "To the review queue" }).click();
  await expect(page.getByLabel("Imported from")).toBeVisible();
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

test.describe("into an empty installation", () => {
  test.use({ isEmpty: true, allowsSelfApproval: true });

  test("the Libya file is imported, mended, published, imported again and undone", async ({
    office,
    page,
  }) => {
    const admin = await office.open("administrator");
    const imports = new ImportPage(admin);
    await admin.goto("/admin/import");
    await expect(admin.getByText("None yet.")).toBeVisible();
    await expectAccessible(admin);

    await imports.upload(textFile("libya.csv", SPOILT));
    await imports.expectStep("How the file is read");
    await expect(admin.getByRole("cell", { name: "thirteen" })).toBeVisible();
    await expectAccessible(admin);
    await imports.press("Go on to the columns");
    await imports.expectStep("What the columns mean");
    await expect(admin.getByLabel("What “source_org” means")).toHaveValue("origin");
    await expectAccessible(admin);
    await imports.press("Save and check the file");

    await imports.expectStep("Names");
    await expect(admin.getByLabel("What “Libya 2019” stands for")).toHaveValue("new");
    await expectAccessible(admin);
    await imports.press("Save and check again");

    const first = await imports.counts();
    expect(first["New"]).toBeGreaterThan(250);
    expect(first["Unchanged"]).toBe(0);
    const number = admin.getByRole("row", { name: /thirteen/ });
    await expect(number).toContainText("value");
    await expect(number).toContainText("is not a number");
    await expect(number.getByRole("rowheader")).toHaveText("2");
    await expect(admin.getByRole("row", { name: /pile/ })).toContainText("Allowed:");
    await expectAccessible(admin);
    await imports.giveReasons();
    const judged = await imports.counts();
    expect(judged["Errors"]).toBe(3);

    const link = admin.getByRole("link", { name: "Download the rejected rows" });
    const { name, rows } = await takeCsv(admin, link);
    expect(name).toBe("libya rejected.csv");
    expect(rows.map((row) => row["value"])).toEqual(["thirteen", "8", "172541"]);
    expect(rows[0]?.["Why it was rejected"]).toContain("is not a number");
    const { ["Why it was rejected"]: _why, ...columns } = rows[0] ?? {};
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const toText = (lines: string[][]): string =>
      lines.map((line) => line.map(quote).join(",")).join("\r\n");
    const mended = toText([
      Object.keys(columns),
      ...rows.map((row) =>
        Object.keys(columns).map((column) =>
          (row[column] ?? "")
            .replace("thirteen", "13")
            .replace("5/7/2019", "2019-01-01")
            .replace("pile", "stock"),
        ),
      ),
    ]);

    await imports.open("Import");
    await expect(admin.getByText("3 rows with an error are left out.")).toBeVisible();
    await expect(admin.getByText("1 crisis is added.")).toBeVisible();
    await expectAccessible(admin);
    await imports.commit("Publish at once");
    const published = judged["New"] ?? 0;
    await expect(imports.outcome().first()).toHaveText(`${published} figures were published.`);
    await expectAccessible(admin);

    await imports.upload(textFile("mended.csv", mended));
    await imports.check();
    expect(await imports.counts()).toMatchObject({ Errors: 0, New: 3 });
    await imports.commit("Publish at once");
    await expect(imports.outcome().first()).toHaveText("3 figures were published.");

    const crisis = new CrisisPage(page);
    await crisis.open("libya-2019");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Libya 2019");
    await expect(page.getByRole("main").locator("svg path").first()).toBeAttached();

    await imports.upload(textFile("libya again.csv", LIBYA));
    await imports.check();
    const again = await imports.counts();
    expect(again).toMatchObject({ Errors: 0, New: 0, Changed: 0 });
    expect(again["Unchanged"]).toBeGreaterThan(published);
    await imports.open("Import");
    await expect(admin.getByText("There is nothing to import.")).toBeVisible();

    await imports.upload(textFile("libya.csv", SPOILT));
    await expect(admin.getByText(/This very file was imported on/)).toBeVisible();
    await admin.getByRole("link", { name: "To that import" }).click();
    await admin.getByLabel("Reason").fill("The wrong file.");
    await imports.press("Undo the whole import");
    await expect(admin.getByRole("heading", { name: "The import was undone" })).toBeVisible();
    await expectAccessible(admin);
    await page.goto("/api/v1/figures?crisis=libya-2019");
    expect(await page.locator("body").innerText()).toContain('"total":3');
  });
});

test.describe("on a seeded site", () => {
  test("a wide HXL file becomes figures of its columns by the keyboard alone", async ({
    office,
  }) => {
    const reporter = await office.open("reporter");
    const imports = new ImportPage(reporter);
    const keys = new Keyboard(reporter);
    await reporter.goto("/admin/import");
    await keys.choose(reporter.getByLabel("Spreadsheet"), textFile("wide.csv", WIDE));
    await keys.press("Upload");
    await imports.expectStep("How the file is read");
    await expect(reporter.getByLabel("Row of HXL tags")).toHaveValue("3");
    await keys.press("Go on to the columns");
    await expect(reporter.getByLabel("What “Killed” means")).toHaveValue("amount");
    await expect(reporter.getByLabel("What “Injured” means")).toHaveValue("amount");
    const constants = reporter.getByRole("group", { name: "The same for the whole file" });
    await keys.type(reporter.getByLabel("Crisis", { exact: true }), "Libya");
    await keys.type(constants.getByLabel("Who is counted"), "Journ");
    await keys.type(constants.getByLabel("How it is counted"), "Running");
    await keys.type(constants.getByLabel("Unit"), "People");
    await keys.type(constants.getByLabel("Publisher"), "WHO");
    await keys.type(constants.getByLabel("Title of the document"), "An invented report");
    await keys.type(constants.getByLabel("Document published on"), "06052019");
    await keys.press("Save and check the file");
    expect(await imports.counts()).toMatchObject({ Errors: 0, New: 6 });
    await keys.reach(reporter.getByRole("link", { name: "Go on to the import" }));
    await reporter.keyboard.press("Enter");
    await imports.expectStep("Import");
    await keys.press("Import");
    await expect(imports.outcome().first()).toHaveText("6 figures wait for review.");

    const queue = await openQueue(reporter);
    await expect(reporter.getByLabel("Imported from").locator(":checked")).toHaveText(/wide\.csv/);
    await approveAll(await office.open("reviewer"), queue, 6);

    await imports.openLatest();
    await expect(imports.left()).toHaveCount(6);
    await expect(imports.left().first()).toContainText("a reviewer of its crisis can withdraw it");
    await expect(reporter.getByText("None of it is yours to undo", { exact: false })).toBeVisible();
    await expectAccessible(reporter);
  });

  test("an Arabic file in Windows-1256 is published, and the next one like it is judged beside it", async ({
    office,
    page,
  }) => {
    const reporter = await office.open("reporter");
    const imports = new ImportPage(reporter);
    await imports.drop(textFile("عربي.csv", encode1256(ARABIC)));
    await expect(reporter.getByLabel("Encoding")).toHaveValue("windows-1256");
    await expect(reporter.getByLabel("Separator of columns")).toHaveValue(";");
    await expect(reporter.getByRole("cell", { name: "طرابلس" }).first()).toBeVisible();
    await reporter.getByLabel("Encoding").selectOption("windows-1252");
    await imports.press("Read it again like this");
    await expect(reporter.getByRole("cell", { name: "طرابلس" })).toHaveCount(0);
    await reporter.getByLabel("Encoding").selectOption("windows-1256");
    await imports.press("Read it again like this");
    await expect(reporter.getByRole("cell", { name: "طرابلس" }).first()).toBeVisible();
    await imports.press("Go on to the columns");
    await imports.expectStep("What the columns mean");
    await expect(reporter.getByLabel("What “القتلى” means")).toHaveValue("amount");
    await imports.confirmMeanings();
    await fillConstants(reporter);
    await imports.press("Save and check the file");
    expect(await imports.counts()).toMatchObject({ Errors: 0, New: 4 });
    await imports.open("What the columns mean");
    await reporter.getByLabel("Name", { exact: true }).fill("نشرة");
    await imports.press("Keep");
    await expect(reporter.getByText("Kept as “نشرة”.")).toBeVisible();
    await imports.commit();
    await expect(imports.outcome().first()).toHaveText("4 figures wait for review.");
    const reviewer = await office.open("reviewer");
    await approveAll(reviewer, await openQueue(reporter), 4);
    await page.goto("/ar/crises/libya-2019?population=journalists");
    await expect(page.getByRole("main")).toContainText("صحفي");

    const next = new ImportPage(reviewer);
    await next.upload(textFile("again.csv", encode1256(ARABIC.replace("2019;3;9", "2019;5;9"))));
    await next.press("Go on to the columns");
    await next.expectStep("What the columns mean");
    await reviewer.getByLabel("Saved as").selectOption("نشرة");
    await next.press("Use these");
    const title = reviewer.getByLabel("Title of the document");
    await expect(title).toHaveValue("An invented report");
    await title.fill("A later report");
    await reviewer.getByLabel("Document published on", { exact: true }).fill("2019-06-07");
    await next.press("Save and check the file");
    expect(await next.counts()).toMatchObject({ New: 0, "Likely duplicates": 3, Changed: 1 });
    await reviewer.getByRole("link", { name: /Likely duplicates/ }).click();
    await expect(reviewer.getByRole("link", { name: "on record" })).toHaveCount(3);
    await reviewer.getByLabel("Likely duplicates").selectOption("Keep them as duplicates");
    await next.giveReasons();
    // Why they are kept is said; nobody asks again.
    await expect(reviewer.getByLabel("The same number is on record")).toHaveCount(0);
    await next.open("Import");
    await expect(reviewer.getByText("3 likely duplicates are kept beside the line.")).toBeVisible();
    await next.commit();
    await expect(next.outcome()).toHaveText([
      "3 figures wait for review.",
      "1 figure on record was stated anew or corrected.",
    ]);
  });
});

test.describe("without scripts", () => {
  test.use({ scripts: false });

  test("a file is imported and one that is no table is refused", async ({ office }) => {
    const reporter = await office.open("reporter");
    const imports = new ImportPage(reporter);
    await imports.upload(textFile("empty.csv", " "));
    await expect(reporter.getByRole("main").getByRole("alert")).toContainText("empty");
    await imports.upload(textFile("wide.csv", WIDE));
    await imports.press("Go on to the columns");
    await fillConstants(reporter);
    await imports.press("Save and check the file");
    expect(await imports.counts()).toMatchObject({ Errors: 0, New: 6 });
    await imports.commit();
    await expect(imports.outcome().first()).toHaveText("6 figures wait for review.");

    const reviewer = await office.open("reviewer");
    await reviewer.goto("/admin/review");
    await reviewer
      .getByRole("checkbox", { name: /journalists killed/ })
      .first()
      .check();
    await reviewer.getByRole("button", { name: "Approve the chosen ones" }).click();
    await expect(reviewer.getByText("1 was approved. Readers see it now.")).toBeVisible();

    await reporter.reload();
    const would = "5 figures that were never published will be taken back.";
    await expect(reporter.getByText(would)).toBeVisible();
    await expect(imports.left()).toHaveCount(1);
    await reporter.getByLabel("Reason").fill("A test.");
    await imports.press("Undo the whole import");
    const undone = reporter.getByRole("region", { name: "The import was undone" });
    await expect(undone.getByRole("listitem")).toHaveText([
      "5 figures were taken back.",
      "1 figure was left as it is.",
    ]);
    await imports
      .left()
      .getByRole("link", { name: /journalists killed/ })
      .click();
    await expect(reporter).toHaveURL(/\/admin\/figures\/\w+$/);
  });
});
