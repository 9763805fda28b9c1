import { truncateSync, writeFileSync } from "node:fs";
import { makeZip, textRows, workbookFiles } from "@/lib/testing/make-workbook";
import { expectAccessible } from "./fixtures/expect-accessible";
import { testInOffice as test } from "./fixtures/own-office";
import { expect } from "./fixtures/test";
import { ImportPage, textFile } from "./pages/import-page";

test.setTimeout(180_000);

/** A workbook of a few kilobytes whose sheet unpacks to sixty megabytes. */
const BOMB = makeZip({
  ...workbookFiles({ Data: textRows([["a"], ["1"]]) }),
  "xl/worksheets/sheet1.xml": Buffer.alloc(60_000_000, "<a/>"),
});

const MOST_BYTES = 50 * 1024 * 1024;
const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

/** Files that are no table, or none that anybody can have meant, with what is said of them. */
const HOSTILE: [Buffer, string][] = [
  [Buffer.alloc(0), "The file is empty."],
  [PNG, "This file is a picture"],
  [BOMB, "unpacks to more than can be read"],
  [Buffer.from(`${"a,".repeat(1_000_000)}a\n1\n`), "Row 1 has more than 1,000 columns."],
  [Buffer.concat([Buffer.from("a,b\n"), Buffer.alloc(4_000)]), "neither text nor a workbook"],
  [Buffer.from(`a,b\n1,${'"'.repeat(100_001)}\n`), "A quotation mark that opens in row 2"],
  [Buffer.alloc(MOST_BYTES + 1, "a,b\n"), "The file is larger than 50 MB."],
];

test.describe("what is no table", () => {
  test.use({ expectedComplaints: [/422/] });

  test("says so", async ({ office }, info) => {
    const reporter = await office.open("reporter");
    const imports = new ImportPage(reporter);
    const alert = reporter.getByRole("main").getByRole("alert");
    await imports.drop(textFile("figures.csv", PNG));
    await expect(alert).toContainText("This file is a picture, whatever its name.");
    await imports.upload({ ...textFile("bomb.xlsx", BOMB), mimeType: "application/zip" });
    await expect(alert).toContainText("The workbook unpacks to more than can be read.");
    await imports.upload(textFile("empty.csv", ""));
    await expect(alert).toContainText("The file is empty.");
    await expectAccessible(reporter);
    // It is not even sent.
    const large = info.outputPath("large.csv");
    writeFileSync(large, "");
    truncateSync(large, MOST_BYTES + 1);
    await reporter.getByLabel("Spreadsheet").setInputFiles(large);
    await imports.press("Upload");
    await expect(alert).toContainText("The file is larger than 50 MB.");
  });

  test("says so in three languages, also to several who send the same", async ({ office }) => {
    const reporter = await office.open("reporter");
    const { origin } = new URL(reporter.url());
    for (const [data, said] of HOSTILE) {
      const answers = await Promise.all(
        ["en", "fr", "ar"].map((locale) =>
          reporter.request.post(`/api/imports?locale=${locale}&name=x.csv`, {
            data,
            headers: { "Content-Type": "application/octet-stream", Origin: origin },
          }),
        ),
      );
      expect(answers.map((one) => one.status())).toEqual([422, 422, 422]);
      const texts = await Promise.all(
        answers.map(async (one) => ((await one.json()) as { problem: string }).problem),
      );
      expect(texts[0]).toContain(said);
      expect(new Set(texts).size).toBe(3);
      expect(texts[2]).toMatch(/^[^a-z]*[\u0621-\u064A]/);
    }
  });
});
