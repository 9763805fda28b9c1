import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import {
  craftArguments,
  craftCalls,
  craftForms,
  listActions,
  type Crafted,
} from "./fixtures/crafted-bodies";
import { LANGUAGES } from "./fixtures/languages";
import { testOnOwnSite as test } from "./fixtures/own-site";
import { send } from "./fixtures/send";
import { signIn } from "./fixtures/sign-in";
import { expect } from "./fixtures/test";

const FIGURE = "5d4ud9kt98blralp";
const TITLES = {
  en: "What was sent could not be read",
  fr: "L’envoi n’a pas pu être lu",
  ar: "تعذّرت قراءة ما أُرسل",
};
const AS_READER = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

test.describe("what no page sends", () => {
  test.use({ mayKeepCookies: true });

  /** What the server complained about: lines of the level of errors, and lines of others than its log. */
  const faultsIn = (log: string): string[] =>
    readFileSync(log, "utf8")
      .split("\n")
      .filter((line) => !/^$|^\{"level":[1-4]0,|Running next\.config/.test(line));

  test.beforeEach(async ({ page, baseURL }) => {
    await signIn(page, "administrator", baseURL);
  });

  test("is refused as the sender's mistake where it cannot be decoded", async ({
    page,
    site,
    baseURL,
  }) => {
    const Cookie = await cookieOf(page);
    const own = { Origin: baseURL ?? "", Cookie };
    const { id = "" } = listActions().find(({ name }) => name === "saveReport") ?? {};
    const post = (path: string, { headers, body }: Crafted, more = {}) =>
      send(baseURL, "POST", path, { ...headers, ...own, ...more }, body);

    for (const crafted of craftCalls(id)) {
      for (const path of ["/admin/people", "/ar/admin/entry"]) {
        const answer = await post(path, crafted);
        expect(answer.status, `${path}: ${crafted.what}`).toBe(400);
        expect(answer.headers["content-type"]).toContain("text/plain");
        expect(answer.text).toBe("What was sent could not be read.\n");
      }
    }
    for (const crafted of craftForms(id)) {
      for (const { locale, prefix, direction } of LANGUAGES) {
        const answer = await post(`${prefix}/admin/people`, crafted, AS_READER);
        const what = `${locale}: ${crafted.what}`;
        expect([400, 409], what).toContain(answer.status);
        expect(answer.text, what).toContain(`<html lang="${locale}" dir="${direction}">`);
        expect(answer.text, what).toContain(`<h1>${TITLES[locale]}</h1>`);
        expect(answer.text, what).not.toMatch(/node_modules|\.js:\d|Error:/);
      }
      expect([400, 409], crafted.what).toContain((await post("/admin/people", crafted)).status);
    }
    for (const unknown of ["x", "0".repeat(42), "toString", "__proto__"]) {
      const headers = { "Content-Type": "text/plain", "Next-Action": unknown };
      const answer = await post("/admin/people", { what: unknown, headers, body: "[]" });
      expect(answer.status, unknown).toBeGreaterThanOrEqual(400);
      expect(answer.status, unknown).toBeLessThan(500);
    }
    expect(faultsIn(site.log)).toEqual([]);
    expect((await send(baseURL, "GET", "/admin/people", { Cookie })).status).toBe(200);
  });

  test("is refused by every action where it is of another type", async ({
    page,
    site,
    baseURL,
  }) => {
    test.slow();
    const failed: string[] = [];
    for (const { id, name, path } of listActions()) {
      for (const crafted of craftArguments(id)) {
        await signIn(page, "administrator", baseURL);
        const headers = { ...crafted.headers, Origin: baseURL ?? "", Cookie: await cookieOf(page) };
        const answer = await send(baseURL, "POST", path, headers, crafted.body);
        if (answer.status >= 500) failed.push(`${name} ${crafted.what}: ${answer.status}`);
      }
    }
    expect(failed).toEqual([]);
    expect(faultsIn(site.log)).toEqual([]);
  });

  test.describe("of a reader without JavaScript", () => {
    test.use({ javaScriptEnabled: false, expectedComplaints: [/500/] });

    test("differs from a fault of ours, which stays one", async ({ page, site }) => {
      await page.goto(`/admin/figures/${FIGURE}?do=withdraw`);
      await page.getByLabel("Reason").fill("A test of what fails.");
      site.breakDatabase();
      const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
      await page.getByRole("button", { name: "Withdraw", exact: true }).click();
      expect((await answered).status()).toBe(500);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "This page could not be shown",
      );
      site.mendDatabase();
      expect(faultsIn(site.log)).not.toEqual([]);
    });
  });
});

async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
