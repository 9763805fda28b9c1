import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { disconnect, driver } from "@/lib/store/connection";
import { readActorById } from "@/lib/store/read-actor";
import { makeAccount, makePerson } from "@/lib/testing/accounts";
import { useSeededDatabase } from "@/lib/testing/database";
import { useEmptyPeople } from "@/lib/testing/empty-people";
import { TestOpenIdProvider } from "@/lib/testing/open-id-provider";
import { deactivatePerson } from "@/lib/work/deactivate-person";
import { GET as callback } from "./callback/oidc/route";
import { GET as begin } from "./open-id/route";

useSeededDatabase();
useEmptyPeople();

const SITE = "http://localhost:4242";
const provider = new TestOpenIdProvider();

beforeAll(async () => {
  await provider.start();
  vi.stubEnv("PUBLIC_URL", SITE);
  vi.stubEnv("OIDC_ISSUER", provider.issuer);
  vi.stubEnv("OIDC_CLIENT_ID", provider.client.id);
  vi.stubEnv("OIDC_CLIENT_SECRET", provider.client.secret);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await provider.stop();
});
beforeEach(() => {
  provider.claims = { sub: "amina", email: "amina@example.org", email_verified: true };
});
afterEach(() => {
  provider.lies = {};
  provider.honestKey = true;
});

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ");
const get = (route: typeof begin, address: string, cookie = "") =>
  route(new Request(new URL(address, SITE), { headers: { cookie } }));

/** Signs in at the provider as its claims say, in a browser that holds `cookie` on the way back. */
async function enter(next = "/fr/admin", cookie: string | null = null) {
  const begun = await get(begin, `/api/auth/open-id?next=${encodeURIComponent(next)}`);
  const back = provider.visit(begun.headers.get("location") ?? "");
  const answer = await get(callback, back, cookie ?? cookiesOf(begun));
  const session = /session_token=([^.;]+)/.exec(cookiesOf(answer))?.[1];
  const row = driver().prepare(`SELECT "userId" FROM "Session" WHERE token = ?`);
  const userId = session === undefined ? null : row.pluck().get(session);
  return {
    back,
    begun,
    location: answer.headers.get("location"),
    actor: typeof userId === "string" ? readActorById(driver(), userId) : null,
  };
}

const invite = () => {
  const person = makePerson(driver(), "reviewer");
  const vouched = `UPDATE "User" SET email = 'amina@example.org', "emailVerified" = 1 WHERE id = ?`;
  driver().prepare(vouched).run(person.id);
  return person;
};
const actionsOn = (id: string) =>
  driver().prepare("SELECT action FROM AuditEvent WHERE subject = ? ORDER BY at").pluck().all(id);

describe("signing in through a provider", () => {
  it("lets an invited person in by their confirmed address, and again by the account there", async () => {
    const { id } = invite();
    const first = await enter();
    expect(first.location).toBe("/fr/admin");
    expect(first.actor).toMatchObject({ id, role: "reviewer" });
    expect(actionsOn(id)).toEqual(["person.joined", "person.signed_in"]);
    // The account there stays theirs when its address changes.
    provider.claims = { ...provider.claims, email: "amina.new@example.org" };
    expect((await enter()).actor?.id).toBe(id);
    expect(driver().prepare(`SELECT count(*) FROM "Account"`).pluck().get()).toBe(1);
  });

  it("asks whoever set a second step up for it, and begins no session before", async () => {
    const { id } = invite();
    driver().prepare(`UPDATE "User" SET "twoFactorEnabled" = 1 WHERE id = ?`).run(id);
    const first = await enter("/fr/admin/review");
    expect(first.actor).toBeNull();
    expect(first.location).toBe("/fr/admin/sign-in/code?next=%2Ffr%2Fadmin%2Freview");
    expect(driver().prepare(`SELECT count(*) FROM "Session"`).pluck().get()).toBe(0);
    expect(actionsOn(id)).toEqual(["person.joined"]);
    const started = `SELECT value FROM "Verification" WHERE identifier LIKE '2fa-%' ORDER BY value`;
    expect(driver().prepare(started).pluck().all()).toEqual(["0", id].toSorted());
  });

  it("asks in the way that keeps answers from being stolen or planted", async () => {
    invite();
    const begun = await get(begin, "/api/auth/open-id?next=/admin");
    const asked = new URL(begun.headers.get("location") ?? "").searchParams;
    expect(asked.get("redirect_uri")).toBe(`${SITE}/api/auth/callback/oidc`);
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.get("nonce")).toMatch(/.{16,}/);
    expect(asked.get("scope")?.split(" ")).toEqual(expect.arrayContaining(["openid", "email"]));
    // Back in a browser that never asked.
    const { actor, location } = await enter("/admin", "");
    expect(actor).toBeNull();
    expect(location).toMatch(/\/admin\/sign-in\?.*error=/);
  });

  it.each([
    ["/fr/admin", /^\/fr\/admin\/sign-in\?.*error=/],
    ["/ar/admin/review", /^\/ar\/admin\/sign-in\?.*error=/],
    ["/admin", /^\/admin\/sign-in\?.*error=/],
  ])(
    "leads from an answer without state to the sign-in page in the language of %s",
    async (next, path) => {
      const begun = await get(begin, `/api/auth/open-id?next=${encodeURIComponent(next)}`);
      const kept = begun.headers.getSetCookie().find((cookie) => cookie.includes("language")) ?? "";
      expect(kept).toMatch(/; Path=\/api\/auth\/callback;.*HttpOnly; SameSite=Lax$/);
      for (const query of ["", "?error=access_denied", "?code=x&state=unknown"]) {
        const answer = await get(callback, `/api/auth/callback/oidc${query}`, cookiesOf(begun));
        expect(answer.headers.get("location")).toMatch(path);
      }
    },
  );

  it("keeps none of the provider's tokens", async () => {
    invite();
    await enter();
    expect(driver().prepare(`SELECT * FROM "Account"`).get()).toMatchObject({
      providerId: "oidc",
      accountId: "amina",
      accessToken: null,
      refreshToken: null,
      idToken: null,
    });
  });

  it("takes each answer once", async () => {
    invite();
    const { back, begun } = await enter();
    const again = await get(callback, back, cookiesOf(begun));
    expect(cookiesOf(again)).not.toMatch(/session_token=[^;]/);
  });

  it.each([
    [
      "who was not invited",
      () => (provider.claims = { ...provider.claims, email: "x@example.org" }),
    ],
    [
      "whose address is not confirmed",
      () => (provider.claims = { ...provider.claims, email_verified: false }),
    ],
    ["with another's nonce", () => (provider.lies = { nonce: "another" })],
    ["with a token for another site", () => (provider.lies = { aud: "another" })],
    ["with a token of another issuer", () => (provider.lies = { iss: "https://evil.example" })],
    ["with a token that it did not sign", () => (provider.honestKey = false)],
  ])("refuses somebody %s", async (_who, arrange) => {
    invite();
    arrange();
    const { actor, location } = await enter();
    expect(actor).toBeNull();
    expect(location).toMatch(/^\/fr\/admin\/sign-in\?next=%2Ffr%2Fadmin&error=/);
    expect(driver().prepare(`SELECT count(*) FROM "User"`).pluck().get()).toBe(1);
    expect(driver().prepare(`SELECT count(*) FROM "Session"`).pluck().get()).toBe(0);
  });

  it("refuses somebody who was deactivated", async () => {
    const { id } = invite();
    await deactivatePerson(await makeAccount(driver(), "administrator"), {
      userId: id,
      at: new Date(),
    });
    expect((await enter()).actor).toBeNull();
  });

  it("says so where the provider does not answer, which stops no other way in", async () => {
    vi.stubEnv("OIDC_ISSUER", "http://127.0.0.1:9");
    await disconnect();
    const begun = await get(begin, "/api/auth/open-id?next=/admin");
    expect(begun.headers.get("location")).toMatch(/^\/admin\/sign-in\?.*error=/);
    vi.stubEnv("OIDC_ISSUER", provider.issuer);
    await disconnect();
  });

  it.each(["https://evil.example/", "//evil.example", "/data"])(
    "never leads on to %s",
    async (next) => {
      invite();
      expect((await enter(next)).location).toBe("/admin");
    },
  );
});
