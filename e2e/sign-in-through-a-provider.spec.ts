import Database from "better-sqlite3";
import type { Page } from "@playwright/test";
import { TestOpenIdProvider } from "@/lib/testing/open-id-provider";
import { expectAccessible } from "./fixtures/expect-accessible";
import { codeOf } from "./fixtures/one-time-code";
import { testOnOwnSite } from "./fixtures/own-site";
import { PASSWORD, PEOPLE } from "./fixtures/people";
import { signIn } from "./fixtures/sign-in";
import { expect } from "./fixtures/test";

/** A provider beside a site that is a client of it. */
const test = testOnOwnSite.extend<{ provider: TestOpenIdProvider }>({
  mayKeepCookies: true,
  isEmpty: true,
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads in the pattern what a fixture needs.
  provider: async ({}, use) => {
    const provider = new TestOpenIdProvider();
    await provider.start();
    await use(provider);
    await provider.stop();
  },
  environment: async ({ provider }, use) =>
    use({
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.client.id,
      OIDC_CLIENT_SECRET: provider.client.secret,
    }),
  // The one other site that a page may lead to.
  expectedComplaints: async ({ provider }, use) =>
    use([new RegExp(`^elsewhere: ${provider.issuer}/authorize\\?`)]),
});

const WAY = {
  en: { prefix: "", link: /^Sign in through 127\.0\.0\.1/ },
  fr: { prefix: "/fr", link: /127\.0\.0\.1/ },
  ar: { prefix: "/ar", link: /127\.0\.0\.1/ },
};

/** Goes to the page of figures under review, and through the provider from there. */
async function enter(page: Page, locale: keyof typeof WAY = "en"): Promise<void> {
  const { prefix, link } = WAY[locale];
  await page.goto(`${prefix}/admin/review`);
  await page.getByRole("link", { name: link }).click();
}

const refusal = (page: Page) => page.getByRole("main").getByRole("alert");

test.beforeEach(({ provider }) => {
  provider.claims = { sub: "r-1", email: PEOPLE.reviewer.email, email_verified: true };
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an invited person signs in and lands where they wanted to go", async ({ page }) => {
      for (const locale of ["ar", "en"] as const) {
        await enter(page, locale);
        await expect(page).toHaveURL(`${WAY[locale].prefix}/admin/review`);
        await page.context().clearCookies();
      }
      await enter(page);
      await page.getByRole("button", { name: "Sign out" }).click();
      await expect(page).toHaveURL("/admin/sign-in");
    });
  });

test("whoever stays out is told why, and what to do", async ({ page, provider, site }) => {
  await test.step("an answer that nobody here asked for", async () => {
    await page.goto("/api/auth/callback/oidc?code=a&state=b");
    await expect(refusal(page)).toContainText("begun in another browser or too long ago");
  });

  await test.step("what went wrong at the provider, where the password works meanwhile", async () => {
    provider.refusal = "access_denied";
    await enter(page);
    await expect(refusal(page)).toContainText("did not sign you in: you turned back there");
    provider.refusal = "temporarily_unavailable";
    await enter(page);
    await expect(refusal(page)).toContainText("did not answer as expected");
    provider.refusal = null;
    provider.honestKey = false;
    await enter(page);
    await expect(refusal(page)).toContainText("did not answer as expected");
    await page.getByLabel("E-mail address").fill(PEOPLE.reviewer.email);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL("/admin/review");
    await page.context().clearCookies();
    provider.honestKey = true;
  });

  await test.step("somebody who was not invited, in the language of the page", async () => {
    provider.claims = { sub: "s-1", email: "stranger@example.org", email_verified: true };
    await enter(page, "fr");
    await expect(refusal(page)).toContainText("Personne n’a été invité avec le compte");
    await expectAccessible(page);
    provider.claims = { sub: "r-1", email: PEOPLE.reviewer.email, email_verified: false };
    await enter(page, "ar");
    await expect(refusal(page)).toContainText("لم يُدعَ أحد بالحساب");
    await page.goto("/admin/review");
    await expect(page).toHaveURL(/\/admin\/sign-in\?next=/);
  });

  await test.step("somebody who was deactivated", async () => {
    provider.claims = { sub: "r-1", email: PEOPLE.reviewer.email, email_verified: true };
    const connection = new Database(site.database);
    const deactivate = `UPDATE "User" SET "deactivatedAt" = '2026-01-02T00:00:00.000+00:00' WHERE email = ?`;
    expect(connection.prepare(deactivate).run(PEOPLE.reviewer.email).changes).toBe(1);
    connection.close();
    await enter(page);
    await expect(refusal(page)).toContainText("Your access to this administration has ended");
    await page.goto("/admin");
    await expect(page).toHaveURL(/\/admin\/sign-in/);
  });
});

test("whoever set a second step up takes it after the provider", async ({ page, baseURL }) => {
  await signIn(page, "reviewer", baseURL);
  await page.goto("/admin/account");
  const section = page.getByRole("region", { name: "Second step" });
  await section.getByLabel("Current password").fill(PASSWORD);
  await section.getByRole("button").click();
  const key = (await section.locator("code[dir=ltr]").first().innerText()).replaceAll(" ", "");
  await section.getByRole("textbox").fill(codeOf(key, -1));
  await section.getByRole("button").click();
  await expect(section.locator("code[dir=ltr]")).toHaveCount(0);
  await page.context().clearCookies();

  await enter(page);
  await expect(page).toHaveURL("/admin/sign-in/code?next=%2Fadmin%2Freview");
  await page.goto("/admin/review");
  await expect(page).toHaveURL(/\/admin\/sign-in\?next=/);
  await page.goto("/admin/sign-in/code?next=%2Fadmin%2Freview");
  await page.getByLabel("Code").fill("000000");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(refusal(page)).toBeVisible();
  await page.getByLabel("Code").fill(codeOf(key));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL("/admin/review");
});

test("a provider that is away is named, and opens the door again once it is back", async ({
  page,
  provider,
}) => {
  const port = Number(new URL(provider.issuer).port);
  await provider.stop();
  await enter(page);
  await expect(refusal(page)).toContainText(`127.0.0.1:${port} did not answer as expected`);
  await expectAccessible(page);
  await provider.start(port);
  await enter(page);
  await expect(page).toHaveURL("/admin/review");
});
