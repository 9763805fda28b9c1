import { readFileSync } from "node:fs";
import { testInOffice as test } from "./fixtures/own-office";
import { expect } from "./fixtures/test";
import { ImportPage, textFile } from "./pages/import-page";

test.setTimeout(120_000);

const [HEAD = "", FIRST = ""] = readFileSync("prisma/data/libya-2019.csv", "utf8").split("\n");

test("whoever commits what is committed already sees what became of it", async ({ office }) => {
  const reporter = await office.open("reporter");
  const imports = new ImportPage(reporter);
  const row = FIRST.replace(",civilian,", ",journalists,");
  await imports.upload(textFile("one.csv", `${HEAD}\n${row}\n`));
  await imports.check();
  expect(await imports.counts()).toMatchObject({ Errors: 0, New: 1 });
  await imports.open("Import");
  const other = await reporter.context().newPage();
  await other.goto(reporter.url());
  await imports.press("Import");
  await expect(imports.outcome()).toHaveText(["1 figure waits for review."]);
  const late = new ImportPage(other);
  await late.press("Import");
  await expect(late.outcome()).toHaveText(["1 figure waits for review."]);
});

test("whoever comes back while a file is checked sees how far that is, and then what it would do", async ({
  office,
}) => {
  const reporter = await office.open("reporter");
  const imports = new ImportPage(reporter);
  const day = (at: number) => new Date(Date.UTC(2019, 3, 5 + at)).toISOString().slice(0, 10);
  const rows = Array.from({ length: 20_000 }, (_, at) => {
    const [indicator, population] = [
      ["killed", "injured"][at % 2],
      ["women", "men"][(at >> 1) % 2],
    ];
    const on = day(at >> 2);
    return `libya-2019,${indicator},${1 + (at % 90)},exact,${population},new,${on},${on},${on},WHO,Bulletin ${on},https://example.org/${on},Libya,`;
  });
  await imports.upload(textFile("many.csv", `${HEAD}\n${rows.join("\n")}\n`));
  await imports.press("Go on to the columns");
  await imports.expectStep("What the columns mean");
  const other = await reporter.context().newPage();
  const address = reporter.url().replace("step=columns", "step=preview");
  await imports.press("Save and check the file");
  await expect(reporter.getByRole("progressbar")).toBeVisible();
  await other.goto(address);
  await expect(other.getByText("This file is being worked on.")).toBeVisible();
  await expect(other.getByRole("progressbar")).toBeVisible();
  const counts = other.getByRole("navigation", { name: "Rows by what becomes of them" });
  await expect(counts).toBeVisible({ timeout: 60_000 });
  await expect(other.getByText("20,000 figures in the file")).toBeVisible();
});

test("what changed on record after the preview is shown before anything is written", async ({
  office,
}) => {
  const reporter = await office.open("reporter");
  const row = (value: number, published: string, title: string) =>
    `libya-2019,killed,${value},exact,health_workers,cumulative,2019-04-04,2019-05-20,${published},WHO,${title},https://example.org/${title},Libya,`;
  const file = (...args: Parameters<typeof row>) =>
    textFile(`${args[2]}.csv`, `${HEAD}\n${row(...args)}\n`);
  const first = new ImportPage(reporter);
  await first.upload(file(7, "2019-05-21", "first"));
  await first.check();
  expect(await first.counts()).toMatchObject({ New: 1 });
  await first.open("Import");
  const second = new ImportPage(await reporter.context().newPage());
  await second.upload(file(5, "2019-05-21", "other"));
  await second.check();
  await second.commit();

  await first.press("Import");
  await first.expectStep("Preview");
  const alert = reporter.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("have changed since");
  await expect(alert).toBeFocused();
  expect(await first.counts()).not.toMatchObject({ New: 1, "To justify": 0 });
});
