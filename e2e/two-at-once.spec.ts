import type { Page } from "@playwright/test";
import { testInOffice as test } from "./fixtures/own-office";
import { PASSWORD, PEOPLE } from "./fixtures/people";
import { expect } from "./fixtures/test";

test.setTimeout(120_000);

const alertOf = (page: Page) => page.getByRole("main").getByRole("alert");
const said = (page: Page) => page.getByRole("main").getByRole("status");
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();

async function addOrganisation(page: Page, name: string, code: string): Promise<string> {
  await page.goto("/admin/organisations/new");
  await page.getByLabel("Name in English (required)").fill(name);
  await page.getByLabel("Code (required)").fill(code);
  await page.getByLabel("Kind (required)").selectOption("ngo");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(said(page)).toHaveText("Added.");
  return new URL(page.url()).pathname;
}

async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto("/admin/people");
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

test("what is merged away while another edits it takes nothing along unseen", async ({
  office,
}) => {
  const administrator = await office.open("administrator");
  const editor = await administrator.context().newPage();
  const stays = await addOrganisation(administrator, "Relief North", "RN");
  const goes = await addOrganisation(administrator, "Relief North again", "RNA");
  await editor.goto(goes);
  await editor.getByLabel("Name in French", { exact: true }).fill("Secours du Nord");
  const other = await administrator.context().newPage();
  await other.goto(stays);
  await administrator.goto(`${goes}/merge?into=RN`);
  const before = await administrator.context().newPage();
  await before.goto(`${goes}/merge?into=RN`);
  // The one that stays changed since the merge was looked at.
  await other.getByLabel("Name in Arabic", { exact: true }).fill("إغاثة الشمال");
  await save(other);
  await expect(said(other)).toHaveText("Saved.");
  const merge = (page: Page) => page.getByRole("button", { name: "Merge for good" }).click();
  await merge(administrator);
  await expect(alertOf(administrator)).toContainText("changed");
  await administrator.reload();
  await merge(administrator);
  await expect(said(administrator)).toHaveText("Merged.");
  await expect(administrator.getByLabel("Name in Arabic", { exact: true })).toHaveValue(
    "إغاثة الشمال",
  );

  await merge(before);
  await expect(alertOf(before)).toBeFocused();
  await save(editor);
  await expect(alertOf(editor)).toContainText("It was merged into another one");
  await expect(alertOf(editor)).toBeFocused();
  await expect(editor.getByLabel("Name in French", { exact: true })).toHaveValue("Secours du Nord");
});

test("two who archive, and one who edits meanwhile, are told what became of it", async ({
  office,
}) => {
  const page = await office.open("administrator");
  const path = await addOrganisation(page, "Relief West", "RW");
  const [archives, edits] = [await page.context().newPage(), await page.context().newPage()];
  for (const tab of [page, archives, edits]) await tab.goto(path);
  await edits.getByLabel("Name in French", { exact: true }).fill("Secours de l’Ouest");
  const archive = (tab: Page) => tab.getByRole("button", { name: "Put into the archive" }).click();
  await archive(archives);
  await expect(said(archives)).toHaveText("Put into the archive.");
  await archive(page);
  await expect(alertOf(page)).toBeVisible();
  await save(edits);
  await expect(alertOf(edits)).toContainText("It is in the archive. Take it out first.");
  const own = edits.getByLabel("Name in French", { exact: true });
  await expect(own).toHaveValue("Secours de l’Ouest");
  await archives.getByRole("button", { name: "Take out of the archive" }).click();
  await expect(said(archives)).not.toHaveText("Put into the archive.");
  await save(edits);
  const conflict = edits.getByRole("region", { name: "Somebody saved this" });
  await expect(conflict).toBeFocused();
  await edits.getByRole("button", { name: "Save what is chosen" }).click();
  await expect(said(edits)).toHaveText("Saved.");
  await expect(own).toHaveValue("Secours de l’Ouest");
});

test("whoever loses a right, or all of them, in the middle of it is told so and keeps the text", async ({
  office,
  served,
}) => {
  const [administrator, reviewer] = [
    await office.open("administrator"),
    await office.open("reviewer"),
  ];
  await reviewer.goto("/admin/crises");
  await reviewer.getByRole("rowheader").getByRole("link").first().click();
  await reviewer.getByRole("link", { name: "New event" }).click();
  const title = reviewer.getByLabel("Title in English (required)");
  await title.fill("Ceasefire in the south");
  await reviewer.getByLabel("First day (required)").fill("2019-05-02");
  const add = () => reviewer.getByRole("button", { name: "Add", exact: true }).click();
  await openPerson(administrator, "The reviewer");
  await administrator.getByRole("radio", { name: "Reporter" }).check();
  await administrator.getByRole("button", { name: "Save role" }).click();
  await expect(administrator.getByText("now has the role Reporter")).toBeVisible();
  await add();
  await expect(alertOf(reviewer)).toContainText("Your role does not allow this");
  await expect(title).toHaveValue("Ceasefire in the south");

  await administrator.getByRole("radio", { name: "Reviewer" }).check();
  await administrator.getByRole("button", { name: "Save role" }).click();
  await expect(administrator.getByText("now has the role Reviewer")).toBeVisible();
  await administrator.getByRole("button", { name: "Deactivate" }).click();
  await expect(administrator.getByText("can no longer sign in")).toBeVisible();
  await add();
  await expect(alertOf(reviewer)).toContainText("You are not signed in any more");
  await expect(title).toHaveValue("Ceasefire in the south");

  // Back at work, from another tab: the same form goes through.
  await administrator.getByRole("button", { name: "Let back in" }).click();
  await expect(administrator.getByText("can sign in again")).toBeVisible();
  const tab = await reviewer.context().newPage();
  await tab.goto(`${served.url}/admin/sign-in`);
  await tab.getByLabel("E-mail address").fill(PEOPLE.reviewer.email);
  await tab.getByLabel("Password").fill(PASSWORD);
  await tab.getByRole("button", { name: "Sign in" }).click();
  await expect(tab).toHaveURL(/\/admin$/);
  await add();
  await expect(said(reviewer)).toHaveText("Added.");
  await expect(title).toHaveValue("Ceasefire in the south");
});

test("two administrators who change one person see whose word holds", async ({ office }) => {
  const page = await office.open("administrator");
  const other = await page.context().newPage();
  await openPerson(page, "The reporter");
  await openPerson(other, "The reporter");
  await page.getByRole("radio", { name: "Reviewer" }).check();
  await page.getByRole("button", { name: "Save role" }).click();
  await expect(page.getByText("now has the role Reviewer")).toBeVisible();
  await other.getByRole("radio", { name: "Administrator" }).check();
  await other.getByRole("button", { name: "Save role" }).click();
  await expect(alertOf(other)).toBeVisible();
  await other.reload();
  await expect(other.getByRole("radio", { name: "Reviewer" })).toBeChecked();
});

test("after signing out, nothing is sent, shown again or kept by the way back", async ({
  office,
}) => {
  const page = await office.open("administrator");
  const path = await addOrganisation(page, "Relief East", "RE");
  const tab = await page.context().newPage();
  await tab.goto(path);
  await tab.getByLabel("Name in French", { exact: true }).fill("Secours de l’Est");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/sign-in/);
  await page.goBack();
  await expect(page.getByLabel("E-mail address")).toBeVisible();
  await expect(page.getByText("Relief East")).toHaveCount(0);
  await save(tab);
  await expect(alertOf(tab)).toContainText("You are not signed in any more");
  await expect(tab.getByLabel("Name in French", { exact: true })).toHaveValue("Secours de l’Est");
  // In the other tab, signed out as well, a second sign-out is no fault.
  await tab.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(tab).toHaveURL(/sign-in/);
});
