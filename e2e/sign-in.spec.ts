import { adminTest as test, expect } from "./fixtures/test";
import { expectAccessible } from "./fixtures/expect-accessible";
import { PASSWORD, PEOPLE } from "./fixtures/people";
import { signIn } from "./fixtures/sign-in";

test.describe("signing in", () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
      test.use({ javaScriptEnabled });

      test("leads to the page that was asked for, and out again", async ({ page }) => {
        await page.goto("/fr/admin?x=1");
        await expect(page).toHaveURL(/\/fr\/admin\/sign-in\?next=/);
        await page.getByLabel("Adresse électronique").fill(PEOPLE.reporter.email);
        await page.getByLabel("Mot de passe").fill("not the password");
        await page.getByRole("button", { name: "Se connecter" }).click();
        await expect(page.getByRole("main").getByRole("alert")).toContainText(
          "ne correspondent pas",
        );
        await page.getByLabel("Adresse électronique").fill(PEOPLE.reporter.email);
        await page.getByLabel("Mot de passe").fill(PASSWORD);
        await page.getByRole("button", { name: "Se connecter" }).click();
        await expect(page).toHaveURL("/fr/admin?x=1");
        await page.getByRole("button", { name: "Se déconnecter" }).click();
        await expect(page).toHaveURL("/fr/admin/sign-in");
        await page.goto("/fr/admin");
        await expect(page).toHaveURL(/sign-in/);
      });
    });
  }
});

test.describe("the administration", () => {
  test.use({ expectedComplaints: [/40[34]/] });

  test("opens to each role what is its own", async ({ page }) => {
    await signIn(page, "reporter");
    const refused = await page.goto("/admin/audit");
    expect(refused?.status()).toBe(403);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Your role does not open this page",
    );
    await expectAccessible(page);
    const unknown = await page.goto("/admin/nothing");
    expect(unknown?.status()).toBe(404);
  });
});

test("pages of the administration are kept nowhere", async ({ page }) => {
  await signIn(page, "administrator");
  for (const path of ["/admin", "/ar/admin"]) {
    const answer = await page.goto(path);
    expect(answer?.headers()["cache-control"], path).toContain("no-store");
    await expectAccessible(page);
  }
});
