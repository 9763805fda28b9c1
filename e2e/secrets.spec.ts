import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { ADMIN_ROUTES } from "@/lib/domain/admin-routes";
import { testOnOwnSite } from "./fixtures/own-site";
import { PASSWORD, PEOPLE } from "./fixtures/people";
import { expect } from "./fixtures/test";

const test = testOnOwnSite.extend({ mayKeepCookies: true });
const WRONG_PASSWORD = "eight noisy herons";
const TOKEN = "a-one-time-secret-of-a-link";

test.use({ expectedComplaints: [/40[34]/] });

test("secrets stand in no page and no line of the log", async ({ page, context, site }) => {
  await page.goto(`/admin/links?token=${TOKEN}`);
  await page.goto("/admin/sign-in");
  for (const password of [WRONG_PASSWORD, PASSWORD]) {
    await page.getByLabel("E-mail address").fill(PEOPLE.administrator.email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForLoadState("networkidle");
  }
  await expect(page).toHaveURL("/admin");

  const secretFile = join(dirname(site.database), "session-secret");
  expect(statSync(secretFile).mode & 0o777).toBe(0o600);
  const db = new Database(site.database, { readonly: true });
  const stored = (sql: string): string[] => db.prepare(sql).pluck().all() as string[];
  const kept = [
    readFileSync(secretFile, "utf8").trim(),
    ...stored("SELECT password FROM Account WHERE password IS NOT NULL"),
    ...stored("SELECT token FROM Session"),
    ...(await context.cookies()).map(({ value }) => value),
  ];
  db.close();
  expect(kept.length).toBeGreaterThan(5);

  const pages = ADMIN_ROUTES.map(({ path }) => path).filter((path) => !path.includes("["));
  for (const path of pages) {
    const html = await (await page.request.get(path)).text();
    for (const secret of kept) expect(html.includes(secret), `${path} tells a secret`).toBe(false);
  }
  await page.goto("/admin");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/admin/sign-in");

  const log = readFileSync(site.log, "utf8");
  expect(log).toContain(`"path":"/admin/sign-in"`);
  for (const secret of [...kept, PASSWORD, WRONG_PASSWORD, TOKEN, PEOPLE.administrator.email]) {
    expect(log.includes(secret), "the log tells a secret").toBe(false);
  }
});
