import { beforeEach, expect, it } from "vitest";
import { createLogger } from "@/lib/log/logger";
import { driver } from "@/lib/store/connection";
import { makePerson } from "@/lib/testing/accounts";
import { useSeededDatabase } from "@/lib/testing/database";
import { useEmptyPeople } from "@/lib/testing/empty-people";
import { readLink } from "@/lib/work/spend-link";
import { announceSetUp } from "./announce-set-up";

useSeededDatabase();
useEmptyPeople();

let lines: Record<string, unknown>[] = [];
beforeEach(() => {
  lines = [];
});

const announce = (firstAdministrator: { email: string; password: string } | null = null) =>
  announceSetUp(
    { firstAdministrator },
    "http://localhost:3000",
    createLogger({ write: (text) => void lines.push(JSON.parse(text) as Record<string, unknown>) }),
  );

it("says in the log how to become the administrator, with a link that works", async () => {
  await announce();
  const address = new URL(String(lines[0]?.["setUp"]));
  expect(address.pathname).toBe("/admin/set-up");
  const token = address.searchParams.get("token") ?? "";
  expect(await readLink({ token, at: new Date() })).toEqual({ kind: "set_up", person: null });
});

it("never says a password, and says nothing where somebody is known", async () => {
  await announce({ email: "office@example.org", password: "nine brass lanterns" });
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain("lanterns");
  await announce();
  expect(lines).toHaveLength(1);
});

it("asks for another password where the one of the environment is weak", async () => {
  await announce({ email: "office@example.org", password: "password1234" });
  expect(lines).toMatchObject([{ level: 50, reason: "password_common" }]);
  expect(JSON.stringify(lines)).not.toContain("password1234");
  makePerson(driver(), "reporter");
  await announce();
  expect(lines).toHaveLength(1);
});
