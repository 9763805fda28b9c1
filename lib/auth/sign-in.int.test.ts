import { describe, expect, it, vi } from "vitest";
import { PASSWORD } from "@/e2e/fixtures/people";
import { disconnect, driver } from "@/lib/store/connection";
import { makeAccount } from "@/lib/testing/accounts";
import { TestBrowser, useBrowser } from "@/lib/testing/browser";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { deactivatePerson } from "@/lib/work/deactivate-person";
import { changeRole } from "@/lib/work/change-role";
import { signOutEverywhere } from "@/lib/work/sign-out-everywhere";
import { changeOwnPassword } from "./change-own-password";
import { readActor } from "./read-actor";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";

vi.mock("next/headers", async () => (await import("@/lib/testing/browser")).browserHeaders);

useSeededDatabase();

const COOKIE = "as-reported.session_token";
const WRONG = { kind: "invalid", problems: [{ field: null, code: "wrong_credentials" }] };
const now = (): Date => new Date();
const account = () => makeAccount(driver(), "reporter");
const count = (sql: string, ...values: string[]) => driver().prepare(sql).pluck().get(values);
const sessionsOf = (id: string) => count("SELECT count(*) FROM Session WHERE userId = ?", id);
const guess = (email: string, at = now()) =>
  refusalOf(signIn({ email, password: "not it at all" }, at));

describe("signing in", () => {
  it("begins a session that the database keeps and a cookie names", async () => {
    const { email, id, name } = await account();
    const browser = useBrowser();
    expect(await readActor()).toBeNull();
    expect(await signIn({ email: email.toUpperCase(), password: PASSWORD }, now())).toBe(
      "signed_in",
    );
    expect(browser.cookies.get(COOKIE)?.options).toMatchObject({
      httpOnly: true,
      secure: undefined,
      sameSite: "lax",
      path: "/",
    });
    expect(await readActor()).toEqual({ id, name, role: "reporter", crisisIds: null });
    expect(sessionsOf(id)).toBe(1);
    expect(count("SELECT action FROM AuditEvent WHERE subject = ?", id)).toBe("person.signed_in");
    await signOut();
    expect(browser.cookies.has(COOKIE)).toBe(false);
    expect(sessionsOf(id)).toBe(0);
    expect(await readActor()).toBeNull();
  });

  it("has a cookie for https alone where the site is reached so", async () => {
    const { email } = await account();
    vi.stubEnv("PUBLIC_URL", "https://figures.example.org");
    await disconnect();
    const browser = useBrowser();
    await signIn({ email, password: PASSWORD }, now());
    expect(browser.cookies.get(`__Secure-${COOKIE}`)?.options.secure).toBe(true);
    vi.unstubAllEnvs();
    await disconnect();
  });

  it("tells nobody whether an account exists, was deactivated, or has a password", async () => {
    useBrowser();
    const { id, email } = await account();
    const administrator = await makeAccount(driver(), "administrator");
    expect(await guess(email)).toEqual(WRONG);
    expect(await guess("nobody@example.org")).toEqual(WRONG);
    expect(await guess("not an address")).toEqual(WRONG);
    await deactivatePerson(administrator, { userId: id, at: now() });
    expect(await refusalOf(signIn({ email, password: PASSWORD }, now()))).toEqual(WRONG);
    expect(sessionsOf(id)).toBe(0);
  });

  it("takes as long for an account that does not exist", async () => {
    const { email } = await account();
    const fastest = async (who: string): Promise<number> => {
      let best = Infinity;
      for (let i = 0; i < 5; i += 1) {
        useBrowser(new TestBrowser(`198.51.100.${i}`));
        const started = performance.now();
        await guess(who);
        best = Math.min(best, performance.now() - started);
      }
      return best;
    };
    const ratio = (await fastest("nobody@example.org")) / (await fastest(email));
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  it("ends the session that the browser had before: nobody can plant one", async () => {
    const [victim, attacker] = [await account(), await account()];
    const browser = useBrowser();
    await signIn({ email: attacker.email, password: PASSWORD }, now());
    const planted = browser.cookies.get(COOKIE)?.value;
    await signIn({ email: victim.email, password: PASSWORD }, now());
    expect(browser.cookies.get(COOKIE)?.value).not.toBe(planted);
    expect(sessionsOf(attacker.id)).toBe(0);
    expect((await readActor())?.id).toBe(victim.id);
    useBrowser().set(COOKIE, planted ?? "");
    expect(await readActor()).toBeNull();
    useBrowser().set(COOKIE, "made-up.signature");
    expect(await readActor()).toBeNull();
  });
});

describe("too many attempts", () => {
  const limited = { kind: "too_many_attempts", retryAfterSeconds: expect.any(Number) as number };
  const start = new Date("2026-05-01T10:00:00Z");
  const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

  it.each([true, false])("lock an account for this address (known: %s)", async (known) => {
    const { email } = known ? await account() : { email: "ghost@example.org" };
    const address = known ? "192.0.2.1" : "192.0.2.2";
    useBrowser(new TestBrowser(address));
    for (let i = 0; i < 10; i += 1) expect(await guess(email, start)).toEqual(WRONG);
    expect(await guess(email, later(1))).toEqual({ ...limited, retryAfterSeconds: 14 * 60 });
    const right = { email, password: PASSWORD };
    expect(await refusalOf(signIn(right, later(2)))).toMatchObject(limited);
    useBrowser(new TestBrowser("192.0.2.3"));
    if (known) expect(await signIn(right, later(3))).toBe("signed_in");
    useBrowser(new TestBrowser(address));
    if (known) expect(await signIn(right, later(16))).toBe("signed_in");
    else expect(await guess(email, later(16))).toEqual(WRONG);
  });

  it("lock an account for everybody in the end, and an address for every account", async () => {
    const { email } = await account();
    for (let i = 0; i < 50; i += 1) {
      useBrowser(new TestBrowser(`2001:db8:${i}::1`));
      expect(await guess(email, start)).toEqual(WRONG);
    }
    useBrowser(new TestBrowser("2001:db8:ffff::1"));
    expect(await guess(email, start)).toMatchObject(limited);

    for (let i = 0; i < 50; i += 1) {
      // One network of IPv6 is one client.
      useBrowser(new TestBrowser(`2001:db8:1:2::${i}`));
      expect(await guess(`someone${i}@example.org`, later(60))).toEqual(WRONG);
    }
    expect(await guess("another@example.org", later(60))).toMatchObject(limited);
  });

  it("count as many when they come at once", async () => {
    const { email } = await account();
    useBrowser(new TestBrowser("192.0.2.9"));
    const answers = await Promise.all(Array.from({ length: 25 }, () => guess(email, start)));
    expect(answers.filter(({ kind }) => kind === "invalid")).toHaveLength(10);
  });

  it("are not counted where people sign in again and again", async () => {
    const { email } = await account();
    useBrowser(new TestBrowser("192.0.2.10"));
    for (let i = 0; i < 12; i += 1) await signIn({ email, password: PASSWORD }, start);
  });

  it("leave no address and no account in the table", () => {
    const rows = JSON.stringify(driver().prepare("SELECT * FROM AttemptCount").all());
    expect(rows).not.toMatch(/example\.org|192\.0\.2|2001:db8/);
  });
});

describe("a session", () => {
  it("has the role of this moment, and ends with the person's deactivation", async () => {
    const administrator = await makeAccount(driver(), "administrator");
    const { id, email } = await account();
    useBrowser();
    await signIn({ email, password: PASSWORD }, now());
    const change = { userId: id, from: "reporter", to: "reviewer", at: now() } as const;
    await changeRole(administrator, change);
    expect((await readActor())?.role).toBe("reviewer");
    await deactivatePerson(administrator, { userId: id, at: now() });
    expect(await readActor()).toBeNull();
    expect(sessionsOf(id)).toBe(0);
  });

  it("ends everywhere at once where that is asked for", async () => {
    const person = await account();
    const browsers = [new TestBrowser(), new TestBrowser()];
    for (const browser of browsers) {
      useBrowser(browser);
      await signIn({ email: person.email, password: PASSWORD }, now());
    }
    await signOutEverywhere(person, { at: now() });
    for (const browser of browsers) {
      useBrowser(browser);
      expect(await readActor()).toBeNull();
    }
  });

  it("outlasts a change of the password where it was made, and nowhere else", async () => {
    const person = await account();
    const { email } = person;
    const [here, elsewhere] = [new TestBrowser(), new TestBrowser()];
    for (const browser of [elsewhere, here]) {
      useBrowser(browser);
      await signIn({ email, password: PASSWORD }, now());
    }
    const change = (current: string, password: string) =>
      changeOwnPassword(person, { current, password }, now());
    expect(await refusalOf(change("not it at all", "nine brass lanterns"))).toMatchObject({
      problems: [{ field: "current", code: "wrong_password" }],
    });
    expect(await refusalOf(change(PASSWORD, "Password1234!"))).toMatchObject({
      problems: [{ field: "password", code: "password_common" }],
    });
    await change(PASSWORD, "nine brass lanterns");
    expect((await readActor())?.id).toBe(person.id);
    useBrowser(elsewhere);
    expect(await readActor()).toBeNull();
    expect(await refusalOf(signIn({ email, password: PASSWORD }, now()))).toEqual(WRONG);
    expect(await signIn({ email, password: "nine brass lanterns" }, now())).toBe("signed_in");
  });
});
