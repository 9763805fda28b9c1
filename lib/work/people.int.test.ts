import { describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { makeAccount, makePerson } from "@/lib/testing/accounts";
import { useSeededDatabase } from "@/lib/testing/database";
import { useEmptyPeople } from "@/lib/testing/empty-people";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { changeRole } from "./change-role";
import { chooseSelfApproval, readSelfApproval } from "./choose-self-approval";
import { deactivatePerson, reactivatePerson } from "./deactivate-person";
import { invitePerson } from "./invite-person";
import { limitPerson } from "./limit-person";
import { listCrisisNames } from "./list-crisis-names";
import { listPeople, readPerson } from "./read-people";

useSeededDatabase();
useEmptyPeople();

const AT = new Date("2026-05-01T10:00:00Z");
const LAST = { kind: "invalid", problems: [{ field: "role", code: "last_administrator" }] };
const administrator = () => makeAccount(driver(), "administrator");

describe("the last administrator who can sign in", () => {
  it("can neither be demoted nor deactivated", async () => {
    const only = await administrator();
    // Invited, and never came.
    makePerson(driver(), "administrator");
    const left = await administrator();
    await deactivatePerson(only, { userId: left.id, at: AT });
    const demote = { userId: only.id, from: "administrator", to: "reviewer", at: AT } as const;
    expect(await refusalOf(changeRole(only, demote))).toEqual(LAST);
    expect(await refusalOf(deactivatePerson(only, { userId: only.id, at: AT }))).toEqual(LAST);
    await reactivatePerson(only, { userId: left.id, at: AT });
    await changeRole(only, demote);
    expect((await readPerson(left, { id: only.id })).role).toBe("reviewer");
    expect(await refusalOf(deactivatePerson(left, { userId: left.id, at: AT }))).toEqual(LAST);
  });
});

it("a role that somebody else changed meanwhile is not overwritten", async () => {
  const by = await administrator();
  const { id } = await makeAccount(driver(), "reporter");
  await changeRole(by, { userId: id, from: "reporter", to: "reviewer", at: AT });
  const stale = { userId: id, from: "reporter", to: "administrator", at: AT } as const;
  expect(await refusalOf(changeRole(by, stale))).toMatchObject({
    kind: "conflict",
    current: { role: "reviewer" },
  });
});

it("limits to crises hold, and are not overwritten by somebody who did not see them", async () => {
  const by = await administrator();
  const [first = "", second = ""] = (await listCrisisNames(by)).map(({ id }) => id);
  const { userId } = await invitePerson(by, {
    name: "Amina",
    email: "amina@example.org",
    role: "reporter",
    crisisIds: [first],
    at: AT,
  });
  const limit = (from: string[], to: string[]) => limitPerson(by, { userId, from, to, at: AT });
  expect(await refusalOf(limit([], [second]))).toMatchObject({ kind: "conflict" });
  expect(await refusalOf(limit([first], ["nowhere"]))).toMatchObject({ what: "crisis" });
  await limit([first], [second, first, second]);
  expect((await readPerson(by, { id: userId })).crisisIds).toEqual([first, second].toSorted());
  await limit([first, second], []);
  expect((await readPerson(by, { id: userId })).crisisIds).toBeNull();
});

it("nobody is invited twice, however the address is written", async () => {
  const by = await administrator();
  const person = { name: "Amina", role: "reporter", crisisIds: [], at: AT } as const;
  await invitePerson(by, { ...person, crisisIds: [], email: "amina@example.org" });
  const again = { ...person, crisisIds: [], email: " AMINA@example.org" };
  expect(await refusalOf(invitePerson(by, again))).toMatchObject({
    problems: [{ field: "email", code: "email_known" }],
  });
  expect(await listPeople(by)).toHaveLength(2);
});

it("keeps whether people may approve their own figures", async () => {
  const by = await administrator();
  expect(await readSelfApproval(by)).toEqual({ allowed: false, fixed: false });
  await chooseSelfApproval(by, { allowed: true, at: AT });
  expect(await readSelfApproval(by)).toEqual({ allowed: true, fixed: false });
  const action = "SELECT detail FROM AuditEvent WHERE action = 'setting.changed'";
  expect(driver().prepare(action).pluck().get()).toContain("allow_self_approval");
});
