import { expect, it, vi } from "vitest";
import { PASSWORD } from "@/e2e/fixtures/people";
import { driver } from "@/lib/store/connection";
import { makeAccount } from "@/lib/testing/accounts";
import { useBrowser } from "@/lib/testing/browser";
import { useSeededDatabase } from "@/lib/testing/database";
import { judgeAdminRequest } from "./guard-admin";
import { signIn } from "./sign-in";

vi.mock("next/headers", async () => (await import("@/lib/testing/browser")).browserHeaders);

useSeededDatabase();

const DAY_MS = 24 * 3_600_000;
const inDays = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().replace("Z", "+00:00");
const judge = (headers: Headers) =>
  judgeAdminRequest("/admin", new Request("http://localhost/admin", { headers }));

it("prolongs a session in use, and ends one that ran out", async () => {
  const { id, email } = await makeAccount(driver(), "reporter");
  const browser = useBrowser();
  await signIn({ email, password: PASSWORD }, new Date());
  const expiry = driver().prepare(`SELECT "expiresAt" FROM "Session" WHERE "userId" = ?`).pluck();
  const age = driver().prepare(`UPDATE "Session" SET "expiresAt" = ? WHERE "userId" = ?`);
  expect(await judge(browser.headers())).toEqual({ verdict: "pass", cookies: [] });

  age.run(inDays(5), id);
  const { verdict, cookies } = await judge(browser.headers());
  expect(verdict).toBe("pass");
  expect(cookies.join()).toMatch(/session_token=.+Max-Age=604800.+HttpOnly/);
  expect(Date.parse(String(expiry.get(id)))).toBeGreaterThan(Date.now() + 6.9 * DAY_MS);

  age.run(inDays(-0.01), id);
  expect((await judge(browser.headers())).verdict).toBe("sign_in");
  expect(expiry.get(id)).toBeUndefined();
});
