import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/expect-accessible";
import { signIn } from "./fixtures/sign-in";
import { takeCsv } from "./fixtures/take-csv";
import { adminTest as test, expect } from "./fixtures/test";

test.describe.configure({ mode: "serial" });

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    const control = page.getByLabel(label, { exact: true });
    if ((await control.evaluate((element) => element.tagName)) === "SELECT")
      await control.selectOption({ label: text });
    else await control.fill(text);
  }
}

const save = (page: Page, name = "Save") =>
  page.getByRole("button", { name, exact: true }).first().click();
const said = (page: Page) => page.getByRole("main").getByRole("status");

test("an empty crisis is set up: place, organisation with another name, series, event", async ({
  page,
}) => {
  await signIn(page, "administrator");
  await page.goto("/admin/crises");
  await page.getByRole("link", { name: "New crisis" }).click();
  await fill(page, {
    "Name in English (required)": "Testland: floods",
    "Name in Arabic": "أرض الاختبار: فيضانات",
    "Summary in English (required)": "People affected by the floods.",
    "Name in addresses (required)": "Testland 2026",
    "First day": "2026-01-02",
    Countries: "LBY, ABC",
  });
  await save(page, "Add");
  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary).toContainText("2 things keep this from being saved");
  await expectAccessible(page);
  await summary.getByRole("link", { name: /^Countries/ }).click();
  await expect(page.getByLabel("Countries", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Name in Arabic", { exact: true })).toHaveValue(
    "أرض الاختبار: فيضانات",
  );
  await fill(page, { "Name in addresses (required)": "testland-2026", Countries: "LBY" });
  await save(page, "Add");
  await expect(said(page)).toHaveText("Added.");
  const crisis = page.url();
  await page.getByRole("link", { name: "New event" }).click();
  await fill(page, {
    "Title in English (required)": "Dam breaks",
    "First day (required)": "2026-01-03",
  });
  await save(page, "Add");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dam breaks");

  await page.goto("/admin/places/new");
  await fill(page, {
    "Name in English (required)": "Testtown",
    "Name in addresses (required)": "testtown",
    "Lies in": "LBY",
    "Administrative level": "2 · district",
  });
  await save(page, "Add");
  await expect(page.getByLabel("Country", { exact: true })).toHaveValue("LBY");

  await page.goto("/admin/organisations/new");
  await fill(page, {
    "Name in English (required)": "Testland Relief",
    "Code (required)": "TLR",
    "Kind (required)": "Non-governmental",
    "Other names": "Relief of Testland\nTestland Aid",
  });
  await save(page, "Add");
  await expect(said(page)).toHaveText("Added.");

  await page.goto("/admin/series/new");
  await page.getByRole("link", { name: "Testland: floods" }).click();
  await fill(page, {
    "Indicator (required)": "Killed",
    "How it is counted (required)": "Running total",
    "Place (required)": "testtown",
    "Who counts (required)": "Testland Aid",
    "Counted from": "2026-01-02",
    "Days, Row 1": "7",
    "From, Row 1": "2026-01-02",
  });
  await save(page, "Add");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People killed in Testtown");
  await expect(page.getByLabel("Who counts (required)")).toHaveValue("TLR");
  await page.getByRole("button", { name: "Record the check" }).click();
  await expect(said(page)).toHaveText("Recorded: checked, no change.");
  await page.getByRole("button", { name: "Record the check" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("recorded already");

  await page.goto(crisis);
  await page.getByRole("link", { name: "Choose the headlines" }).click();
  const killed = page.getByRole("group", { name: "Killed" });
  await killed.getByLabel("Series, Row 1").selectOption({ index: 1 });
  await save(page);
  await expect(page.getByRole("main")).toContainText("People killed in Testtown · Testland Relief");
});

test("two people edit one organisation: the later one sees both texts and chooses", async ({
  page,
}) => {
  await signIn(page, "administrator");
  await page.goto("/admin/organisations?q=Testland+Aid");
  await page.getByRole("main").getByRole("link", { name: "Testland Relief" }).click();
  await expect(page.getByLabel("Other names")).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await fill(other, {
    "Name in English (required)": "Testland Relief Agency",
    "Name in French": "Secours du Testland",
  });
  await save(other);
  await expect(said(other)).toHaveText("Saved.");
  await other.close();

  await fill(page, {
    "Name in English (required)": "Relief Agency of Testland",
    "Name in Arabic": "إغاثة أرض الاختبار",
  });
  await save(page);
  const conflict = page.getByRole("region", { name: "Somebody saved this" });
  await expect(conflict).toBeFocused();
  await expectAccessible(page);
  const choice = (field: string) => conflict.getByRole("group", { name: field });
  await expect(choice("Name in French").getByLabel("What is saved now")).toBeChecked();
  await expect(choice("Name in Arabic").getByLabel("What you entered")).toBeChecked();
  const name = choice("Name in English");
  await expect(name.getByRole("radio", { checked: true })).toHaveCount(0);
  await name.getByLabel("What is saved now").check();
  await save(page, "Save what is chosen");
  await expect(said(page)).toHaveText("Saved.");
  await expect(page.getByLabel("Name in English (required)")).toHaveValue("Testland Relief Agency");
  await expect(page.getByLabel("Name in French", { exact: true })).toHaveValue(
    "Secours du Testland",
  );
  await expect(page.getByLabel("Name in Arabic", { exact: true })).toHaveValue(
    "إغاثة أرض الاختبار",
  );
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a form says what is wrong, keeps what was entered, and is saved", async ({ page }) => {
    await signIn(page, "administrator");
    await page.goto("/fr/admin/places?q=testtown");
    await page.getByRole("main").getByRole("link", { name: "Testtown" }).click();
    await page.getByLabel("Nom en français", { exact: true }).fill("Ville-Test");
    await page.getByLabel("Latitude").fill("32.9");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("latitude et longitude");
    await expect(page.getByLabel("Nom en français", { exact: true })).toHaveValue("Ville-Test");
    await page.getByLabel("Longitude").fill("13.2");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await expect(said(page)).toHaveText("Enregistré.");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ville-Test");
  });
});

test("a check shows readers that a series is not out of date", async ({ page }) => {
  await signIn(page, "reviewer");
  await page.goto("/admin/series?crisis=gaza-2023&q=killed");
  const leading = page.getByRole("row").filter({ hasText: "Leads a headline" });
  await leading.getByRole("link").first().click();
  await expect(page.getByRole("group", { name: "What identifies the count" })).toContainText(
    "Figures of this series are published.",
  );
  await page.getByRole("button", { name: "Record the check" }).click();
  await expect(said(page)).toHaveText("Recorded: checked, no change.");
  await page.getByRole("link", { name: "Public page" }).click();
  await expect(page.getByRole("definition").filter({ hasText: /^on \d/ })).toBeVisible();
  await page.goto("/crises/gaza-2023");
  await expect(page.getByText(/Looked again on .*: no newer figure/).first()).toBeVisible();
});

test("a duplicate is merged: its names lead to the one that stays", async ({ page }) => {
  await signIn(page, "administrator");
  await page.goto("/admin/organisations/new");
  await fill(page, {
    "Name in English (required)": "Testland Relief, again",
    "Code (required)": "TLRA",
    "Kind (required)": "Non-governmental",
  });
  await save(page, "Add");
  await page.getByLabel("The one that stays").fill("Testland Aid");
  await page.getByRole("button", { name: "Show what would move" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Merge Testland Relief, again into Testland Relief Agency",
  );
  await expectAccessible(page);
  await save(page, "Merge for good");
  await expect(said(page)).toHaveText("Merged.");
  await expect(page.getByLabel("Other names")).toHaveValue(/TLRA/);
});

test("a document is changed once for all its figures, and the trail tells of all of it", async ({
  page,
}) => {
  await signIn(page, "administrator");
  await page.goto("/admin/documents?q=Libya+Situation+Report");
  await page.getByRole("main").getByRole("rowheader").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Libya");
  await expectAccessible(page);
  await fill(page, { Language: "en-GB" });
  await save(page, "Save the change");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Give a reason.");
  await fill(page, { "Reason (required)": "British spelling" });
  await save(page, "Save the change");
  await expect(said(page)).toHaveText("Saved.");
  await expect(page.getByRole("main")).toContainText("waits for review");

  await page.goto("/admin/audit");
  await expectAccessible(page);
  const rows = page.getByRole("row");
  await expect(rows.filter({ hasText: "merged the organisation" }).first()).toBeVisible();
  const edited = rows.filter({ hasText: "edited the organisation" }).first();
  await edited.getByText(/changes?$/).click();
  await expect(edited).toContainText("→ “إغاثة أرض الاختبار”");
  const what = page.getByRole("combobox", { name: "What" });
  await what.selectOption({ label: "Record added to a list" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(rows.filter({ hasText: "added the place “Testtown”" })).toBeVisible();
  const { name, rows: lines } = await takeCsv(
    page,
    page.getByRole("link", { name: "Download as CSV" }),
  );
  expect(name).toBe("audit-trail.csv");
  expect(new Set(lines.map(({ action }) => action))).toEqual(new Set(["record.created"]));
  expect(lines.map(({ record }) => record)).toContain("Testtown");
});

test("an archived crisis leaves the lists, and its address keeps working", async ({ page }) => {
  await signIn(page, "administrator");
  await page.goto("/");
  await expect(page.getByRole("main")).toContainText("Testland: floods");
  await page.goto("/admin/crises");
  await page.getByRole("link", { name: "Testland: floods" }).click();
  await page.getByRole("button", { name: "Put into the archive" }).click();
  await expect(said(page)).toHaveText("Put into the archive.");
  await page.goto("/");
  await expect(page.getByRole("main")).not.toContainText("Testland: floods");
  const answer = await page.goto("/crises/testland-2026");
  expect(answer?.status()).toBe(200);
});

for (const { prefix, direction } of [
  { prefix: "/fr", direction: "ltr" },
  { prefix: "/ar", direction: "rtl" },
]) {
  test(
    `the lists are accessible and fit a phone under ${prefix}`,
    { tag: "@every-size" },
    async ({ page }) => {
      await signIn(page, "administrator");
      const lists = ["crises", "series", "organisations", "places"];
      const forms = lists.map((list) => `${list}/new`);
      for (const path of [...lists, ...forms, "documents", "audit"]) {
        await page.goto(`${prefix}/admin/${path}`);
        await expect(page.locator("html")).toHaveAttribute("dir", direction);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, page.url()).toBeLessThanOrEqual(0);
        await expectAccessible(page);
      }
    },
  );
}
