import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/expect-accessible";
import { LANGUAGES } from "./fixtures/languages";
import { testInOffice as test } from "./fixtures/own-office";
import { PASSWORD, PEOPLE } from "./fixtures/people";
import { expect } from "./fixtures/test";

test.setTimeout(120_000);
test.use({ expectedComplaints: [/ERR_CONNECTION|Failed to fetch/] });

const SAYS = {
  en: "The server did not answer",
  fr: "Le serveur n’a pas répondu",
  ar: "لم يُجب الخادم",
};

const alertOf = (page: Page) => page.getByRole("main").getByRole("alert");

/** Breaks the line on the first form that is sent, once the server is to hear of it or before. */
async function breakLine(page: Page, isHeard: boolean): Promise<void> {
  await page.route(
    (url) => url.pathname.includes("/admin"),
    async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      if (isHeard) await route.fetch({ maxRedirects: 0 });
      await route.abort("connectionreset");
    },
  );
}

async function press(page: Page, button: Locator): Promise<void> {
  await button.click();
  await expect(alertOf(page)).toContainText(SAYS.en);
  await page.unrouteAll();
}

test("a record that the server never heard of stays on the page and is sent again", async ({
  office,
}) => {
  const page = await office.open("administrator");
  for (const { locale, prefix } of LANGUAGES) {
    await page.goto(`${prefix}/admin/organisations/new`);
    const aliases = `First ${locale}\nSecond ${locale}`;
    const name = page.locator("[name=name]");
    await name.fill(`Relief ${locale}`);
    await page.locator("[name=code]").fill(`RELIEF${locale.toUpperCase()}`);
    await page.locator("[name=kind]").selectOption("ngo");
    await page.locator("[name=aliases]").fill(aliases);
    await breakLine(page, false);
    const save = page.locator("main button[type=submit]").last();
    await save.click();
    await expect(alertOf(page)).toContainText(SAYS[locale]);
    await expect(alertOf(page)).toBeFocused();
    await expectAccessible(page);
    await expect(name).toHaveValue(`Relief ${locale}`);
    await expect(page.locator("[name=kind]")).toHaveValue("ngo");
    await expect(page.locator("[name=aliases]")).toHaveValue(aliases);
    await page.unrouteAll();
    await save.click();
    await expect(page).toHaveURL(/done=added/);
    await expect(page.locator("[name=aliases]")).toHaveValue(aliases);
  }
});

test("a change that was saved although no answer came is not saved twice", async ({ office }) => {
  const page = await office.open("administrator");
  await page.goto("/admin/organisations?q=WHO");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.getByLabel("Name in French", { exact: true }).fill("Un autre nom");
  await breakLine(page, true);
  await press(page, page.getByRole("button", { name: "Save", exact: true }));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("Saved.");
  await expect(page.getByLabel("Name in French", { exact: true })).toHaveValue("Un autre nom");
  await breakLine(page, false);
  await press(page, page.getByRole("button", { name: "Put into the archive" }));
  await page.getByRole("button", { name: "Put into the archive" }).click();
  await expect(page).toHaveURL(/done=archivedNow/);
});

test("people's forms keep what was typed, passwords too, where no answer comes", async ({
  office,
}) => {
  const page = await office.open("administrator");
  await page.goto("/admin/people");
  await page.getByLabel("Name", { exact: true }).fill("Nadia");
  await page.getByLabel("E-mail address").fill("nadia@example.org");
  await page.getByRole("radio", { name: "Reviewer" }).check();
  await breakLine(page, false);
  const make = page.getByRole("button", { name: "Make the invitation" });
  await press(page, make);
  await expect(page.getByLabel("E-mail address")).toHaveValue("nadia@example.org");
  await expect(page.getByRole("radio", { name: "Reviewer" })).toBeChecked();
  await make.click();
  await expect(page.getByLabel("Pass this address on to Nadia")).toHaveValue(/^http/);
  await expect(page.getByLabel("E-mail address")).toHaveValue("");

  const reporter = await office.open("reporter");
  await reporter.goto("/admin/account");
  const change = reporter.locator("form").filter({ hasText: "New password" });
  await change.getByLabel("Current password").fill(PASSWORD);
  await change.getByLabel("New password").fill("nine brass lanterns");
  await breakLine(reporter, false);
  await press(reporter, change.getByRole("button"));
  await expect(change.getByLabel("Current password")).toHaveValue(PASSWORD);
  await change.getByRole("button").click();
  await expect(change.getByText(/changed/i).first()).toBeVisible();
  await expect(change.getByLabel("Current password")).toHaveValue("");
});

test("a server that is ended before the form arrives leaves the form", async ({
  browser,
  site,
}) => {
  const second = await site.serveAgain();
  const page = await browser.newPage();
  await page.goto(`${second.url}/admin/sign-in`);
  await page.getByLabel("E-mail address").fill(PEOPLE.administrator.email);
  await page.getByLabel("Password").fill(PASSWORD);
  await second.stop();
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(alertOf(page)).toContainText(SAYS.en);
  await expect(page.getByLabel("E-mail address")).toHaveValue(PEOPLE.administrator.email);
  await expect(page.getByLabel("Password")).toHaveValue(PASSWORD);
  await page.close();
});
