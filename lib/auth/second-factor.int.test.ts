import { expect, it, vi } from "vitest";
import { codeOf } from "@/e2e/fixtures/one-time-code";
import { PASSWORD } from "@/e2e/fixtures/people";
import type { SecondFactorKey } from "@/lib/domain/second-factor";
import { driver } from "@/lib/store/connection";
import { makeAccount } from "@/lib/testing/accounts";
import { TestBrowser, useBrowser } from "@/lib/testing/browser";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { TestOpenIdProvider } from "@/lib/testing/open-id-provider";
import { removeSecondFactor } from "@/lib/work/remove-second-factor";
import { beginOpenId, finishOpenId } from "./open-id";
import { readActor } from "./read-actor";
import { confirmSecondFactor, startSecondFactor, stopSecondFactor } from "./second-factor";
import { takeSecondStep } from "./second-step";
import { signIn } from "./sign-in";

vi.mock("next/headers", async () => (await import("@/lib/testing/browser")).browserHeaders);

useSeededDatabase();

const WRONG = { kind: "invalid", problems: [{ field: "code", code: "wrong_code" }] };
const now = (): Date => new Date();

/** A person who signed in and set a second step up. */
async function makeCareful() {
  const person = await makeAccount(driver(), "reporter");
  useBrowser();
  await signIn({ email: person.email, password: PASSWORD }, now());
  const key = await startSecondFactor(person, { password: PASSWORD }, now());
  // The code of the step before still fits, and leaves the next ones unused.
  await confirmSecondFactor(person, { code: codeOf(key.key, -1) }, now());
  const enter = async (browser = useBrowser()) => {
    useBrowser(browser);
    return signIn({ email: person.email, password: PASSWORD }, now());
  };
  return { person, key, enter };
}

const step = (code: string) => takeSecondStep({ code }, now());

it("asks for the password, and counts once a code was confirmed", async () => {
  const person = await makeAccount(driver(), "reporter");
  useBrowser();
  await signIn({ email: person.email, password: PASSWORD }, now());
  const start = (password: string): Promise<SecondFactorKey> =>
    startSecondFactor(person, { password }, now());
  expect(await refusalOf(start("not it at all"))).toMatchObject({ kind: "invalid" });
  const key = await start(PASSWORD);
  expect(key.address).toMatch(/^otpauth:\/\/totp\/As%20Reported:/);
  expect(key.spareCodes).toHaveLength(10);
  expect(key.picture).toHaveLength(key.picture[0]?.length ?? 0);
  expect(await refusalOf(confirmSecondFactor(person, { code: "000000" }, now()))).toEqual(WRONG);
  useBrowser();
  expect(await signIn({ email: person.email, password: PASSWORD }, now())).toBe("signed_in");
});

it("lets nobody in by the password alone", async () => {
  const { person, key, enter } = await makeCareful();
  expect(await enter()).toBe("second_step");
  expect(await readActor()).toBeNull();
  expect(await refusalOf(step("123456"))).toEqual(WRONG);
  expect(await readActor()).toBeNull();
  const arabic = codeOf(key.key).replaceAll(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "");
  await step(`${arabic.slice(0, 3)} ${arabic.slice(3)}`);
  expect((await readActor())?.id).toBe(person.id);
});

it("takes a code once, and none that was not asked for", async () => {
  const { key, enter } = await makeCareful();
  const code = codeOf(key.key);
  await enter();
  await step(code);
  const second = useBrowser();
  await enter(second);
  expect(await refusalOf(step(code))).toEqual(WRONG);
  expect(await readActor()).toBeNull();
  useBrowser();
  expect(await refusalOf(step(codeOf(key.key, 1)))).toEqual(WRONG);
});

it("takes each spare code once", async () => {
  const { person, key, enter } = await makeCareful();
  const [spare = ""] = key.spareCodes;
  await enter();
  await step(spare);
  expect((await readActor())?.id).toBe(person.id);
  await enter();
  expect(await refusalOf(step(spare))).toEqual(WRONG);
});

it("ends guessing", async () => {
  const { key, enter } = await makeCareful();
  for (let i = 0; i < 3; i += 1) {
    await enter(new TestBrowser(`198.51.100.${i}`));
    for (let j = 0; j < 5; j += 1) await refusalOf(step("000000"));
  }
  await enter(new TestBrowser("198.51.100.9"));
  expect(await refusalOf(step(codeOf(key.key)))).toEqual(WRONG);
});

it("keeps key and spare codes unreadable in the database", async () => {
  const { key } = await makeCareful();
  const rows = JSON.stringify(driver().prepare("SELECT * FROM TwoFactor").all());
  for (const secret of [key.key, ...key.spareCodes]) expect(rows).not.toContain(secret);
});

it("goes away by the person's password, or by an administrator", async () => {
  const { person, enter } = await makeCareful();
  expect(await refusalOf(stopSecondFactor(person, { password: "not it" }, now()))).toMatchObject({
    kind: "invalid",
  });
  await stopSecondFactor(person, { password: PASSWORD }, now());
  expect((await readActor())?.id).toBe(person.id);
  expect(await enter()).toBe("signed_in");

  const lost = await makeCareful();
  const administrator = await makeAccount(driver(), "administrator");
  await removeSecondFactor(administrator, { userId: lost.person.id, at: now() });
  expect(await lost.enter()).toBe("signed_in");
  const actions = driver()
    .prepare("SELECT actor, action FROM AuditEvent WHERE subject = ? AND action LIKE '%factor%'")
    .all(lost.person.id);
  expect(actions).toEqual([
    { actor: lost.person.id, action: "person.second_factor_on" },
    { actor: administrator.id, action: "person.second_factor_off" },
  ]);
});

it("is asked for after a provider vouched for the person, too", async () => {
  const { person, key } = await makeCareful();
  const provider = new TestOpenIdProvider();
  await provider.start();
  vi.stubEnv("PUBLIC_URL", "http://localhost:4242");
  vi.stubEnv("OIDC_ISSUER", provider.issuer);
  vi.stubEnv("OIDC_CLIENT_ID", provider.client.id);
  vi.stubEnv("OIDC_CLIENT_SECRET", provider.client.secret);
  try {
    driver().prepare(`UPDATE "User" SET "emailVerified" = 1 WHERE id = ?`).run(person.id);
    provider.claims = { sub: "careful", email: person.email, email_verified: true };
    const browser = useBrowser();
    const keep = (answer: Response) => {
      for (const line of answer.headers.getSetCookie()) {
        const [name = "", value = ""] = (line.split(";", 1)[0] ?? "").split(/=(.*)/s);
        const maxAge = /max-age=0(?:;|$)/i.test(line) ? { maxAge: 0 } : {};
        browser.set(name, decodeURIComponent(value), maxAge);
      }
    };
    const begun = await beginOpenId("/ar/admin", "/ar/admin/sign-in");
    keep(begun);
    const back = provider.visit(begun.headers.get("location") ?? "");
    const answer = await finishOpenId(new Request(back, { headers: browser.headers() }));
    keep(answer);
    expect(answer.headers.get("location")).toBe("/ar/admin/sign-in/code?next=%2Far%2Fadmin");
    expect(await readActor()).toBeNull();
    expect(await refusalOf(step("123456"))).toEqual(WRONG);
    await step(codeOf(key.key));
    expect((await readActor())?.id).toBe(person.id);
  } finally {
    vi.unstubAllEnvs();
    await provider.stop();
  }
});
