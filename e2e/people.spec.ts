import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/expect-accessible";
import { LANGUAGES, localize } from "./fixtures/languages";
import { codeOf } from "./fixtures/one-time-code";
import { signIn } from "./fixtures/sign-in";
import { adminTest as test, expect } from "./fixtures/test";

const PASSWORD = "nine brass lanterns";

async function fillIn(page: Page, texts: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text);
}

/** Invites somebody as the administrator on `page` and gives the address that is shown. */
async function invite(page: Page, name: string, email: string): Promise<string> {
  await page.goto("/admin/people");
  await fillIn(page, { Name: name, "E-mail address": email });
  await page.getByRole("radio", { name: "Reviewer" }).check();
  await page.getByRole("button", { name: "Make the invitation" }).click();
  const link = page.getByLabel(`Pass this address on to ${name}`);
  await expect(link).toHaveValue(/^http.*\/admin\/links\?token=/);
  return link.inputValue();
}

async function enter(page: Page, email: string): Promise<void> {
  await page.goto("/admin/sign-in");
  await fillIn(page, { "E-mail address": email, Password: PASSWORD });
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("an invited person chooses a password, secures it, and is shut out again", async ({
  page,
  browser,
}) => {
  const email = "lina@example.org";
  await signIn(page, "administrator");
  const address = await invite(page, "Lina", email);
  await expect(page.getByRole("row", { name: /Lina.*Reviewer.*Invited/ })).toBeVisible();

  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(address);
  await expect(theirs.getByText("Lina, you were invited")).toBeVisible();
  await fillIn(theirs, { "New password": "Password1234" });
  await theirs.getByRole("button", { name: "Save and sign in" }).click();
  await expect(theirs.getByText("among the passwords that are guessed first")).toBeVisible();
  await fillIn(theirs, { "New password": PASSWORD });
  await theirs.getByRole("button", { name: "Save and sign in" }).click();
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Welcome, Lina");
  await theirs.goto(address);
  await expect(theirs.getByText("This link no longer works")).toBeVisible();

  await theirs.goto("/admin/account");
  const second = theirs.getByRole("region", { name: "Second step at sign-in" });
  await second.getByLabel("Current password").fill(PASSWORD);
  await second.getByRole("button", { name: "Set up a second step" }).click();
  await expect(second.getByRole("img", { name: "QR code" })).toBeVisible();
  await expectAccessible(theirs);
  const key = (await second.locator("code").first().textContent()) ?? "";
  await second.getByLabel("Code that the app shows now").fill(codeOf(key, -1));
  await second.getByRole("button", { name: "Turn it on" }).click();
  await expect(second.getByText("On: after your password")).toBeVisible();
  await theirs.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(theirs).toHaveURL("/admin/sign-in");

  await enter(theirs, email);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Second step");
  await expectAccessible(theirs);
  await theirs.getByLabel("Code").fill(codeOf(key));
  await theirs.getByRole("button", { name: "Continue" }).click();
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Welcome, Lina");

  await page.getByRole("link", { name: "Lina" }).click();
  await page.getByRole("button", { name: "Deactivate" }).click();
  await expect(page.getByText("Lina can no longer sign in.")).toBeVisible();
  await theirs.reload();
  await expect(theirs).toHaveURL(/sign-in/);
  await enter(theirs, email);
  await expect(theirs.getByRole("main").getByRole("alert")).toContainText("do not belong together");
  await theirs.context().close();
});

test("the last administrator stays one", async ({ page }) => {
  await signIn(page, "administrator");
  await page.goto("/admin/people");
  await page.getByRole("link", { name: "The administrator", exact: true }).click();
  await page.getByRole("radio", { name: "Reporter" }).check();
  await page.getByRole("button", { name: "Save role" }).click();
  await expect(page.getByText("This is the last administrator")).toBeVisible();
});

test("limits to crises and another role are kept", async ({ page }) => {
  await signIn(page, "administrator");
  await invite(page, "Omar", "omar@example.org");
  await page.getByRole("link", { name: "Omar" }).click();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Save crises" }).click();
  await expect(page.getByText("The crises are saved.")).toBeVisible();
  await page.getByRole("radio", { name: "Reporter" }).check();
  await page.getByRole("button", { name: "Save role" }).click();
  await expect(page.getByText("Omar now has the role Reporter.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("checkbox").first()).toBeChecked();
  await expect(page.getByRole("radio", { name: "Reporter" })).toBeChecked();
});

for (const size of ["desktop", "phone"]) {
  test(
    `every page about people is accessible, on the ${size}`,
    {
      tag: size === "phone" ? "@phone" : [],
    },
    async ({ page }) => {
      await signIn(page, "administrator");
      await page.goto("/admin/people");
      const person = await page.getByRole("link", { name: "The reporter" }).getAttribute("href");
      const paths = ["/admin", "/admin/account", "/admin/people", person ?? ""];
      for (const { prefix, direction } of LANGUAGES) {
        for (const path of paths) {
          await page.goto(localize(prefix, path));
          await expect(page.locator("html")).toHaveAttribute("dir", direction);
          await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
          await expectAccessible(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, page.url()).toBeLessThanOrEqual(0);
        }
      }
    },
  );
}
