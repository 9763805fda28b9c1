import { describe, expect, it, vi } from "vitest";
import { driver } from "@/lib/store/connection";
import { makeAccount } from "@/lib/testing/accounts";
import { useBrowser } from "@/lib/testing/browser";
import { useEmptyPeople } from "@/lib/testing/empty-people";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { allowsSelfApproval } from "@/lib/work/allows-self-approval";
import { deactivatePerson } from "@/lib/work/deactivate-person";
import { invitePerson } from "@/lib/work/invite-person";
import { makePersonLink } from "@/lib/work/make-person-link";
import { readPerson } from "@/lib/work/read-people";
import { recoverAdministrator } from "@/lib/work/recover-administrator";
import { readLink } from "@/lib/work/spend-link";
import { prepareAdministrator } from "./prepare-administrator";
import { readActor } from "./read-actor";
import { redeemLink, redeemSetUp } from "./redeem-link";
import { signIn } from "./sign-in";

vi.mock("next/headers", async () => (await import("@/lib/testing/browser")).browserHeaders);

useSeededDatabase();
useEmptyPeople();

const NEW = "nine brass lanterns";
const DEAD = { kind: "not_found", what: "link" };
const now = (): Date => new Date();
const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);
const administrator = () => makeAccount(driver(), "administrator");
const amina = {
  name: "Amina",
  email: "Amina@Example.org",
  role: "reporter",
  crisisIds: [],
} as const;
const actionsOn = (id: string) =>
  driver().prepare("SELECT action FROM AuditEvent WHERE subject = ? ORDER BY at").pluck().all(id);

describe("an invitation", () => {
  it("gives the person a password, once, and signs them in", async () => {
    useBrowser();
    const by = await administrator();
    const { userId, token } = await invitePerson(by, { ...amina, crisisIds: [], at: now() });
    expect(await readLink({ token, at: now() })).toEqual({
      kind: "invite",
      person: { id: userId, name: "Amina", email: "amina@example.org" },
    });
    expect((await readPerson(by, { id: userId })).joined).toBe(false);
    expect(await refusalOf(redeemLink({ token, password: "short" }, now()))).toMatchObject({
      problems: [{ code: "password_short" }],
    });
    expect(await redeemLink({ token, password: NEW }, now())).toBe("signed_in");
    expect((await readActor())?.id).toBe(userId);
    expect(await refusalOf(redeemLink({ token, password: `${NEW} 2` }, now()))).toEqual(DEAD);
    expect(await readLink({ token, at: now() })).toBeNull();
    expect(actionsOn(userId)).toEqual(["person.invited", "person.joined", "person.signed_in"]);
  });

  it("is kept as a hash alone", async () => {
    const { token } = await invitePerson(await administrator(), {
      ...amina,
      crisisIds: [],
      at: now(),
    });
    const rows = JSON.stringify(driver().prepare("SELECT * FROM OneTimeLink").all());
    expect(rows).not.toContain(token);
    const audit = JSON.stringify(driver().prepare("SELECT * FROM AuditEvent").all());
    expect(audit).not.toContain(token);
  });

  it("is used once also where two use it at once", async () => {
    useBrowser();
    const { token } = await invitePerson(await administrator(), {
      ...amina,
      crisisIds: [],
      at: now(),
    });
    const tries = await Promise.allSettled(
      Array.from({ length: 4 }, () => redeemLink({ token, password: NEW }, now())),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("runs out after a week, ends with a newer one, and with the person's deactivation", async () => {
    const by = await administrator();
    const { userId, token } = await invitePerson(by, { ...amina, crisisIds: [], at: now() });
    expect(await readLink({ token, at: inHours(7 * 24 - 1) })).not.toBeNull();
    expect(await readLink({ token, at: inHours(7 * 24 + 1) })).toBeNull();
    const newer = await makePersonLink(by, { userId, at: now() });
    expect(newer.kind).toBe("invite");
    expect(await readLink({ token, at: now() })).toBeNull();
    expect(await readLink({ token: newer.token, at: now() })).not.toBeNull();
    await deactivatePerson(by, { userId, at: now() });
    expect(await readLink({ token: newer.token, at: now() })).toBeNull();
    expect(await refusalOf(makePersonLink(by, { userId, at: now() }))).toMatchObject({
      problems: [{ code: "deactivated" }],
    });
  });
});

it("a reset leaves the old password until the new one is chosen, and then ends sessions", async () => {
  const by = await administrator();
  const person = await makeAccount(driver(), "reviewer");
  const { kind, token } = await makePersonLink(by, { userId: person.id, at: now() });
  expect(kind).toBe("reset_password");
  const old = useBrowser();
  const { PASSWORD } = await import("@/e2e/fixtures/people");
  await signIn({ email: person.email, password: PASSWORD }, now());
  useBrowser();
  await redeemLink({ token, password: NEW }, now());
  useBrowser(old);
  expect(await readActor()).toBeNull();
  expect(await refusalOf(signIn({ email: person.email, password: PASSWORD }, now()))).toMatchObject(
    { kind: "invalid" },
  );
  expect(await readLink({ token, at: inHours(25) })).toBeNull();
});

describe("the first administrator", () => {
  const office = { name: "Office", email: "office@example.org", password: NEW };
  const unset = { firstAdministrator: null };
  const tokenOf = async (): Promise<string> => {
    const prepared = await prepareAdministrator(unset, now());
    if (prepared?.done !== "link") throw new Error("there is no link");
    return new URLSearchParams(prepared.path.split("?")[1]).get("token") ?? "";
  };

  it("is whoever has the link of the log, which asks about approval and works once", async () => {
    useBrowser();
    const token = await tokenOf();
    const input = { ...office, token, selfApproval: true };
    expect(await redeemSetUp(input, now())).toBe("signed_in");
    expect(await readActor()).toMatchObject({ name: "Office", role: "administrator" });
    expect(allowsSelfApproval(driver())).toBe(true);
    expect(await refusalOf(redeemSetUp({ ...input, email: "b@example.org" }, now()))).toEqual(DEAD);
    expect(await prepareAdministrator(unset, now())).toBeNull();
  });

  it("is one alone where two set up at once, or somebody came first", async () => {
    useBrowser();
    const token = await tokenOf();
    const tries = await Promise.allSettled(
      ["a", "b", "c"].map((name) =>
        redeemSetUp({ ...office, email: `${name}@example.org`, token, selfApproval: false }, now()),
      ),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(driver().prepare("SELECT count(*) FROM User").pluck().get()).toBe(1);
  });

  it("cannot be made by a set-up link once anybody is known", async () => {
    const token = await tokenOf();
    await administrator();
    expect(await refusalOf(redeemSetUp({ ...office, token, selfApproval: true }, now()))).toEqual(
      DEAD,
    );
  });

  it("is made from the environment where nobody is known, unless the password is weak", async () => {
    useBrowser();
    const weak = { email: office.email, password: "password1234" };
    expect(await prepareAdministrator({ firstAdministrator: weak }, now())).toEqual({
      done: "refused",
      code: "password_common",
    });
    const strong = { firstAdministrator: { email: office.email, password: NEW } };
    expect(await prepareAdministrator(strong, now())).toEqual({
      done: "added",
      email: office.email,
    });
    expect(await prepareAdministrator(strong, now())).toBeNull();
    expect(await signIn({ email: office.email, password: NEW }, now())).toBe("signed_in");
    expect(allowsSelfApproval(driver())).toBe(false);
  });

  it("leaves self-approval to the environment where that says", async () => {
    vi.stubEnv("ALLOW_SELF_APPROVAL", "1");
    expect(allowsSelfApproval(driver())).toBe(true);
    vi.unstubAllEnvs();
  });
});

describe("recovering an administrator", () => {
  it("makes a new one where there is none", async () => {
    useBrowser();
    const token = await recoverAdministrator({ email: "new@example.org", at: now() });
    await redeemLink({ token, password: NEW }, now());
    expect(await readActor()).toMatchObject({ role: "administrator" });
  });

  it("lets one back in who was deactivated and demoted", async () => {
    useBrowser();
    const by = await administrator();
    const { id, email } = await makeAccount(driver(), "reporter");
    await deactivatePerson(by, { userId: id, at: now() });
    const token = await recoverAdministrator({ email: email.toUpperCase(), at: now() });
    await redeemLink({ token, password: NEW }, now());
    expect(await readActor()).toMatchObject({ id, role: "administrator" });
    expect(actionsOn(id)).toEqual(
      expect.arrayContaining(["person.reactivated", "person.role_changed", "person.link_made"]),
    );
  });
});
