import type { Page } from "@playwright/test";
import { testInOffice as test } from "./fixtures/own-office";
import { expect } from "./fixtures/test";
import { ImportPage, textFile } from "./pages/import-page";

test.setTimeout(120_000);
// Scripts that wait for long are told of.
test.use({ expectedComplaints: [/preload/] });

/** Holds all scripts back until they are let come. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let letCome = (): void => {};
  const may = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(/\.js(\?|$)/, async (route) => {
    await may;
    await route.continue();
  });
  return async () => {
    letCome();
    // The page answers to what only scripts do.
    await page.waitForFunction(() =>
      Object.keys(document.querySelector("main form") ?? {}).some((key) =>
        key.startsWith("__react"),
      ),
    );
    await page.unrouteAll({ behavior: "wait" });
  };
}

const BULLETIN = `Date du rapport;Lieu;Morts;Organisme
2020-07-15;Tripoli;12;OMS
`;

for (const prefix of ["", "/ar"]) {
  test(`what is chosen of columns before the scripts come stays chosen (${prefix || "/en"})`, async ({
    office,
  }) => {
    const page = await office.open("reporter");
    await page.setViewportSize({ width: 360, height: 740 });
    const imports = new ImportPage(page);
    await imports.upload(textFile("bulletin.csv", BULLETIN));
    await imports.expectStep("How the file is read");
    const address = prefix + new URL(page.url()).pathname;
    const letCome = await holdScripts(page);
    await page.goto(`${address}?step=columns`, { waitUntil: "commit" });
    const folded = page.locator("main details").first();
    await folded.locator("summary").click();
    const inFold = folded.locator("select, input").first();
    const crisis = page.locator('main [name="constant crisis"], main select[name*=crisis]').first();
    await crisis.selectOption("libya-2019");
    const date = page.locator("main select").first();
    await date.selectOption("as_of");
    const box = page.locator("main input[type=checkbox]").first();
    await box.check();
    await expect(inFold).toBeVisible();
    await letCome();
    await expect(folded).toHaveAttribute("open", "");
    await expect(crisis).toHaveValue("libya-2019");
    await expect(date).toHaveValue("as_of");
    await expect(box).toBeChecked();
    // It is what is sent, too.
    await page.locator("main button[name=go]").first().click();
    await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    await expect(crisis).toHaveValue("libya-2019");
    await expect(date).toHaveValue("as_of");
    await expect(box).toBeChecked();
  });
}

test("a file that is chosen before the scripts come is sent by them", async ({ office }) => {
  const page = await office.open("reporter");
  const letCome = await holdScripts(page);
  await page.goto("/admin/import", { waitUntil: "commit" });
  await page.getByLabel("Spreadsheet").setInputFiles(textFile("bulletin.csv", BULLETIN));
  await letCome();
  await new ImportPage(page).press("Upload");
  await new ImportPage(page).expectStep("How the file is read");
});

test("what is judged of a pasted report before the scripts come is what becomes the draft", async ({
  office,
}) => {
  const page = await office.open("reporter");
  const letCome = await holdScripts(page);
  await page.goto("/admin/paste?crisis=libya-2019", { waitUntil: "commit" });
  await page
    .locator("#paste-text")
    .fill("At least 12 people were killed in Tripoli on 4 May 2019, WHO said. 30 were injured.");
  await page.locator("button[value=read]").click();
  // The page is another one now, and its scripts wait as well.
  const value = page.locator('[name="1.value"]');
  await value.fill("14");
  await page.locator('[name="1.qualifier"]').selectOption("more_than");
  await page.locator("#figure-1 input[name=accepted]").check();
  await letCome();
  await expect(page.getByText("1 accepted")).toBeVisible();
  await expect(value).toHaveValue("14");
  // The page goes on from what stands there.
  await page.locator('[name="1.asOf"]').fill("5 May 2019");
  await expect(value).toHaveValue("14");
  await page.getByRole("button", { name: "Start a draft with 1 figure" }).click();
  await page.waitForURL(/\/admin\/entry\/[a-z0-9]{16}$/);
  await expect(page.locator("[data-row]").getByLabel("Number")).toHaveValue("14");
  await expect(page.locator("[data-row]").first()).toContainText("more than 14");
});

test("a text that is read again is not what was typed of the reading before", async ({
  office,
}) => {
  const page = await office.open("reporter");
  await page.goto("/admin/paste?crisis=libya-2019");
  await page.locator("#paste-text").fill("At least 12 people were killed in Tripoli, WHO said.");
  await page.locator("button[value=read]").click();
  const value = page.locator('[name="1.value"]');
  await value.fill("14");
  await page.locator("#figure-1 input[name=accepted]").check();
  await page.getByRole("button", { name: "Read again" }).click();
  await expect(value).toHaveValue("12");
  await expect(page.getByText("0 accepted")).toBeVisible();
});
