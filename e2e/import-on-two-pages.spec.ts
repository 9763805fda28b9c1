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
